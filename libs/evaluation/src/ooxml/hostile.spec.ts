import { zipSync } from 'fflate';
import { readBackDocx, readPeiSheet, renderDocx, renderXlsx, UnreadableFile } from '../index.js';
import { inputFrom } from '../../test/support/input-from.js';
import { rewritten } from '../../test/support/office.js';
import { sampleEvents } from '../../test/support/sample.js';
import { writtenReport } from '../../test/support/written.js';
import { zipped } from './zip.js';

const MEBIBYTE = 2 ** 20;
const MAIN = 'word/document.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const report = writtenReport();
const sheet = renderXlsx(inputFrom(sampleEvents()));
let docx: Buffer;
beforeAll(async () => {
  docx = await renderDocx(report);
});

const TYPES = { '[Content_Types].xml': '<Types/>' };
const zeros = (size: number) => new Uint8Array(size);
const withDtd = (xml: string, dtd: string) => xml.replace(/^(<\?xml[^>]*>)?/, `$1${dtd}`);
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ja">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${'abcdefghij'[level + 1]} "${`&${'abcdefghij'[level]};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';

/** The same archive, its directory claiming that a part is small. */
function lying(bytes: Buffer, name: string, size: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = 0; (at = copy.indexOf(name, at)) >= 0; at += 1) {
    if (copy.readUInt32LE(at - 46) === 0x02014b50) copy.writeUInt32LE(size, at - 46 + 24);
  }
  return copy;
}

const refused: [what: string, file: () => Uint8Array, complaint: string][] = [
  ['nothing', () => zeros(0), 'no es un documento'],
  ['plain text', () => Buffer.from('hola'), 'no es un documento'],
  ['a PDF', () => Buffer.from('%PDF-1.7\n'.repeat(100)), 'no es un documento'],
  ['200 MB', () => zeros(200 * MEBIBYTE), 'pesa más de 20 MB'],
  ['a zip bomb', () => zipped({ ...TYPES, [MAIN]: zeros(60 * MEBIBYTE), [SHEET]: zeros(60 * MEBIBYTE) }), 'demasiado al descomprimirse'],
  ['a zip bomb in a part that nobody reads', () => zipped({ ...TYPES, [MAIN]: '<x/>', [SHEET]: '<x/>', 'word/media/foto.png': zeros(50 * MEBIBYTE) }), 'demasiado al descomprimirse'],
  ['many parts that are too much together', () => zipSync(Object.fromEntries(Array.from({ length: 120 }, (_, place) => [`x${place}`, [zeros(MEBIBYTE), { level: 1 }]]))), 'demasiado al descomprimirse'],
  ['thousands of parts', () => zipSync(Object.fromEntries(Array.from({ length: 2_000 }, (_, place) => [`x${place}`, zeros(0)]))), 'demasiadas partes'],
  ['a zip inside a zip', () => zipped({ ...TYPES, 'dentro.zip': zipped({ ...TYPES, x: zeros(MEBIBYTE) }) }), 'no es un'],
  ['a bomb that claims to be small', () => lying(lying(zipped({ ...TYPES, [MAIN]: zeros(4 * MEBIBYTE), [SHEET]: zeros(4 * MEBIBYTE) }), MAIN, 900), SHEET, 900), 'dañado'],
  ['text that is not UTF-8', () => zipped({ ...TYPES, [MAIN]: new Uint8Array([0xff, 0xfe, 60, 0]), [SHEET]: new Uint8Array([0xff, 0xfe, 60, 0]) }), 'dañado'],
  ['XML nested a million times', () => zipped({ ...TYPES, [MAIN]: '<a>'.repeat(1e6), [SHEET]: '<a>'.repeat(1e6) }), 'no se recibe'],
];

describe.each(refused)('%s', (_what, file, complaint) => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = file();
  });

  it('is refused as a document, in words', async () => {
    const attempt = readBackDocx(bytes, report);
    await expect(attempt).rejects.toThrow(UnreadableFile);
    await expect(attempt).rejects.toThrow(complaint);
  });

  it('is refused as a sheet, in words', async () => {
    const attempt = readPeiSheet(bytes);
    await expect(attempt).rejects.toThrow(UnreadableFile);
    await expect(attempt).rejects.toThrow(complaint);
  });
});

describe('a real file made hostile', () => {
  it.each([
    ['a billion laughs', LAUGHS],
    ['a document type from outside', OUTSIDE],
  ])('with %s is refused', async (_what, dtd) => {
    await expect(readBackDocx(rewritten(docx, MAIN, (xml) => withDtd(xml, dtd)), report)).rejects.toThrow('DTD');
    await expect(readPeiSheet(rewritten(sheet, SHEET, (xml) => withDtd(xml, dtd)))).rejects.toThrow('DTD');
  });

  it('with an entity that nobody declared, or cut XML, is refused', async () => {
    await expect(readBackDocx(rewritten(docx, MAIN, (xml) => xml.replace('Malo', '&malo;')), report)).rejects.toThrow('mal formado');
    await expect(readBackDocx(rewritten(docx, MAIN, (xml) => xml.slice(0, -400)), report)).rejects.toThrow('mal formado');
  });

  it('cut anywhere or with any byte changed: is refused or read, and nothing else happens', async () => {
    const files = [0.1, 0.5, 0.9, 0.999].map((share) => docx.subarray(0, Math.floor(docx.length * share)));
    for (let at = 7; at < docx.length; at += Math.ceil(docx.length / 60)) {
      const copy = Buffer.from(docx);
      copy[at]! ^= 0xff;
      files.push(copy);
    }
    const outcomes = await Promise.allSettled(files.map((file) => readBackDocx(file, report)));
    const faults = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
    expect(faults.length).toBeGreaterThan(4);
    expect(faults.filter((fault) => !(fault instanceof UnreadableFile))).toEqual([]);
  });

  it('with a formula in a cell is refused, naming the cell', async () => {
    const formula = (xml: string) => xml.replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2"><f>WEBSERVICE("http://x")</f><v>1</v></c>');
    await expect(readPeiSheet(rewritten(sheet, SHEET, formula))).rejects.toThrow('La celda C2 tiene una fórmula');
  });

  it('with a script in a cell or in a free text gives it back as text', async () => {
    const script = '&lt;script&gt;alert(1)&lt;/script&gt;';
    const { rows } = await readPeiSheet(rewritten(sheet, SHEET, (xml) => xml.replace('Postas', script)));
    expect(rows[0]!.cells['Denominación']).toBe('<script>alert(1)</script>');
    const back = await readBackDocx(rewritten(docx, MAIN, (xml) => xml.replace('Se explica abajo.', script)), report);
    expect(back.narrative[0]!.text).toContain('<script>alert(1)</script>');
  });

  it('with a cell at the end of the world is refused', async () => {
    const far = (xml: string) => xml.replace('r="C2"', 'r="XFD1048576"');
    await expect(readPeiSheet(rewritten(sheet, SHEET, far))).rejects.toThrow('más allá de');
  });
});

it('a password is named as such', async () => {
  const locked = Buffer.from(docx);
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  await expect(readBackDocx(locked, report)).rejects.toThrow('contraseña');
});

it('reading a file does not spoil the bytes it was given', async () => {
  const copy = new Uint8Array(docx);
  await readBackDocx(copy, report);
  expect(Buffer.from(copy).equals(docx)).toBe(true);
});
