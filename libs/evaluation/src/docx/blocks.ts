import { AlignmentType, HeadingLevel, ImageRun, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx';
import type { Bars, Block, Bullets, Callout, Facts, Figures, Signatures } from '../document/model.js';
import { visible } from '../text/visible.js';
import { BAR, barPng } from './bar-png.js';
import { chartDocx } from './chart.js';
import { BORDERS, BRAND, GROUP_FILL, SIZE_NOTE, SIZE_TABLE, SOFT, toned } from './looks.js';
import { slug } from './names.js';
import { narrativeDocx } from './narrative.js';
import type { Piece } from './piece.js';
import type { Places, Words } from './places.js';
import { sealDocx } from './seal.js';
import { tableDocx, widthsOf } from './table.js';

/** Where a block goes: its section, and the width that text may take, in twips. */
export interface Within {
  section: string;
  width: number;
  places: Places;
}

export function blockDocx(block: Block, within: Within): Iterable<Piece> {
  const { section, places, width } = within;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: places.hold(`titulo/${section}/${slug(block.title).slice(0, 20)}`, [{ text: block.title }]) })];
    case 'paragraph':
      return [new Paragraph({ children: places.hold(`texto/${section}`, [{ text: block.text }]) })];
    case 'facts':
      return [factsDocx(block, within)];
    case 'bullets':
      return bulletsDocx(block, within);
    case 'callout':
      return [calloutDocx(block, within)];
    case 'figures':
      return figuresDocx(block, within);
    case 'bars':
      return barsDocx(block, within);
    case 'chart':
      return chartDocx(block, places, width);
    case 'seal':
      return sealDocx(block, places);
    case 'table':
      return tableDocx(block, places, width);
    case 'signatures':
      return signaturesDocx(block, within);
    case 'narrative':
      return narrativeDocx(block, places);
  }
}

function factsDocx({ items }: Facts, { section, places, width }: Within): Table {
  const rows = items.map(({ term, text }) => [
    places.hold(`dato/${section}/${slug(term)}/nombre`, [{ text: term, bold: true }]),
    places.hold(`dato/${section}/${slug(term)}`, [{ text }]),
  ]);
  return plainTable(rows.map((cells) => cells.map((children) => new Paragraph({ children }))), widthsOf([{ width: 46 }, { width: 150 }], width));
}

function bulletsDocx({ title, items }: Bullets, { section, places }: Within): Paragraph[] {
  const path = `lista/${section}/${slug(title).slice(0, 20)}`;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: places.hold(path, [{ text: title }]) }),
    ...items.map((text, place) => new Paragraph({ bullet: { level: 0 }, children: places.hold(`${path}/${place + 1}`, [{ text }]) })),
  ];
}

function calloutDocx({ tone, title, text }: Callout, { section, places }: Within): Paragraph {
  const words: Words[] = [{ ...toned(`${title}.`, tone === 'attention' ? tone : undefined), bold: true }, { text: ` ${text}` }];
  return new Paragraph({
    children: places.hold(`aviso/${section}`, words),
    shading: { type: ShadingType.CLEAR, fill: GROUP_FILL, color: 'auto' },
    border: { left: { style: 'single', size: 18, color: BRAND, space: 6 } },
    spacing: { before: 160, after: 160 },
  });
}

function figuresDocx({ items }: Figures, { places }: Within): Paragraph[] {
  return items.flatMap(({ label, value, note }) => {
    const path = `cifra/${slug(label)}`;
    return [
      new Paragraph({ keepNext: true, spacing: { after: 0 }, children: places.hold(`${path}/nombre`, [{ text: label, bold: true }]) }),
      new Paragraph({ keepNext: true, spacing: { after: 0 }, children: places.hold(path, [{ text: value, bold: true, size: 44, color: BRAND }]) }),
      new Paragraph({ style: 'TableNote', children: places.hold(`${path}/nota`, [{ text: note }]) }),
    ];
  });
}

function barsDocx({ caption, bars }: Bars, { section, places, width }: Within): FileChild[] {
  const rows = bars.map((bar, place) => {
    const path = `barra/${slug(bar.label)}`;
    const words = bar.parts.map(({ label, tone, count }, part): Words => ({ ...toned(`${label} ${count}`, tone), ...(part > 0 ? { break: 1 } : {}), size: SIZE_TABLE }));
    const said = visible(`${bar.label}: ${bar.parts.map(({ label, count }) => `${label} ${count}`).join(', ')}`);
    const altText = { id: String(place + 1), name: `barra-${place + 1}`, description: said, title: visible(bar.label) };
    const image = new ImageRun({ type: 'png', data: barPng(bar), transformation: BAR, altText });
    return [places.hold(`${path}/nombre`, [{ text: bar.label, size: SIZE_TABLE }]), places.hold(`${path}/dibujo`, [], [image]), places.hold(path, words)];
  });
  return [
    new Paragraph({ style: 'Caption', children: places.hold(`barras/${section}`, [{ text: caption }]) }),
    plainTable(rows.map((cells) => cells.map((children) => new Paragraph({ style: 'TableText', children }))), widthsOf([{ width: 40 }, { width: 85 }, { width: 40 }], width)),
    new Paragraph({ spacing: { after: 60 } }),
  ];
}

function signaturesDocx({ places: signers }: Signatures, { section, places }: Within): Paragraph[] {
  return signers.flatMap((signer, place) => [
    new Paragraph({ alignment: AlignmentType.LEFT, keepNext: true, spacing: { before: 900, after: 0 }, children: places.hold(`firma/${section}/${place + 1}/linea`, [{ text: '_'.repeat(45) }]) }),
    new Paragraph({ keepNext: true, spacing: { after: 0 }, children: places.hold(`firma/${section}/${place + 1}`, [{ text: signer, bold: true }]) }),
    new Paragraph({ children: places.hold(`firma/${section}/${place + 1}/nota`, [{ text: 'Nombre, firma y fecha', size: SIZE_NOTE, color: SOFT }]) }),
  ]);
}

/** A table for layout of pairs: no titles to repeat. */
function plainTable(rows: readonly (readonly Paragraph[])[], widths: number[]): Table {
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((paragraph) => new TableCell({ children: [paragraph] })) })),
  });
}
