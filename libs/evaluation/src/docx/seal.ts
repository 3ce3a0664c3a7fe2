import { ImageRun, Paragraph } from 'docx';
import type { Seal } from '../document/model.js';
import { qrOf } from '../seal/qr.js';
import { qrText, sealFacts, SEAL_TITLE } from '../seal/seal-facts.js';
import { visible } from '../text/visible.js';
import { slug } from './names.js';
import { Canvas, colourOf } from './png.js';
import type { Places } from './places.js';

/** Points of the page. */
const SIDE = 90;
/** Pixels of a square of the QR. */
const SQUARE = 4;

export function sealDocx(seal: Seal, places: Places): Paragraph[] {
  const altText = { id: '1', name: 'sello', description: visible(qrText(seal)), title: SEAL_TITLE };
  const image = new ImageRun({ type: 'png', data: qrPng(seal.address), transformation: { width: SIDE, height: SIDE }, altText });
  return [
    new Paragraph({ keepNext: true, children: places.hold('sello/titulo', [{ text: SEAL_TITLE, bold: true }]) }),
    new Paragraph({ keepNext: true, children: places.hold('sello/qr', [], [image]) }),
    ...sealFacts(seal).map(({ term, text }) => new Paragraph({ spacing: { after: 0 }, children: places.hold(`sello/${slug(term).slice(0, 24)}`, [{ text: `${term}: `, bold: true }, { text }]) })),
  ];
}

function qrPng(text: string): Buffer {
  const squares = qrOf(text);
  const canvas = new Canvas(squares.length * SQUARE, squares.length * SQUARE);
  const black = colourOf('#000000');
  for (const [y, line] of squares.entries()) for (const [x, dark] of line.entries()) if (dark) canvas.fill(x * SQUARE, y * SQUARE, SQUARE, SQUARE, black);
  return canvas.png();
}
