import { readBackDocx, renderDocx } from '../index.js';
import { boundTag, bookmarkOf, originOf } from './names.js';
import { hasProgram, rewritten, throughLibreOffice } from '../../test/support/office.js';
import { writtenReport } from '../../test/support/written.js';

const report = writtenReport();
const MAIN = 'word/document.xml';
const CELL = 'table/acciones-e-indicadores/AEI.02.02/recalculado';
/** Of the summary as the document went out. */
const origin = originOf('El avance es bajo.\nSe explica abajo.');
let original: Buffer;
beforeAll(async () => {
  original = await renderDocx(report);
});

/** The content of the control with this tag, changed. */
function inControl(xml: string, tag: string, from: string, to: string): string {
  const start = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  const at = xml.indexOf(from, start);
  if (start < 0 || at < 0) throw new Error(`no ${from} after ${tag}`);
  return xml.slice(0, at) + to + xml.slice(at + from.length);
}

const edited = (change: (xml: string) => string) => readBackDocx(rewritten(original, MAIN, change), report);

describe('a document that comes back', () => {
  it('untouched: its free texts, nothing altered, missing or outside', async () => {
    const back = await readBackDocx(original, report);
    expect(back).toMatchObject({ altered: [], missing: [], outside: [] });
    expect(back.narrative).toContainEqual({ id: 'seccion/resumen', text: 'El avance es bajo.\nSe explica abajo.', origin });
    expect(back.narrative).toContainEqual({ id: 'accion/AEI.01.01', text: '', origin: originOf('') });
  });

  it('with its free text written anew: takes it, also in more paragraphs and around bold words', async () => {
    const back = await edited((xml) =>
      inControl(xml, 'n:seccion/resumen', '<w:t xml:space="preserve">Se explica abajo.</w:t></w:r></w:p>', '<w:t>Se ex</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>plica</w:t></w:r></w:p><w:p><w:r><w:t>Y &lt;más&gt;.</w:t></w:r></w:p>'),
    );
    expect(back.altered).toEqual([]);
    expect(back.narrative).toContainEqual({ id: 'seccion/resumen', text: 'El avance es bajo.\nSe explica\nY <más>.', origin });
  });

  it('with a figure changed: flags it by name, with what it should say', async () => {
    const back = await edited((xml) => inControl(xml, `q:${CELL}`, '58.00', '98.00'));
    expect(back.altered).toEqual([{ field: CELL, expected: '58.00', found: '98.00' }]);
  });

  it.each([
    ['a digit before its control', (xml: string) => inControl(xml, `q:${CELL}`, '</w:sdtContent></w:sdt>', '</w:sdtContent></w:sdt><w:r><w:t>1</w:t></w:r>'), '58.001'],
    ['a second paragraph in its cell', (xml: string) => inControl(xml, `q:${CELL}`, '</w:p>', '</w:p><w:p><w:r><w:t>(98)</w:t></w:r></w:p>'), '58.00 (98)'],
    ['a picture over it', (xml: string) => inControl(xml, `q:${CELL}`, '</w:p>', '<w:r><w:drawing/></w:r></w:p>'), '58.00\ufffc'],
    ['its text deleted with track changes', (xml: string) => inControl(xml, `q:${CELL}`, '58.00</w:t></w:r>', '</w:t></w:r><w:del><w:r><w:delText>58.00</w:delText></w:r></w:del>'), ''],
  ])('with %s: flags it', async (_what, change, found) => {
    expect((await edited(change)).altered).toEqual([{ field: CELL, expected: '58.00', found }]);
  });

  it('with a number typed into an empty cell: flags it', async () => {
    const empty = 'table/acciones-e-indicadores/cabecera/grupo-1';
    const start = `w:name="${bookmarkOf(boundTag(empty))}"/>`;
    const back = await edited((xml) => xml.replace(start, `${start}<w:r><w:t>7</w:t></w:r>`));
    expect(back.altered).toEqual([{ field: empty, expected: '', found: '7' }]);
  });

  it('with a sentence or the foot changed: flags them', async () => {
    const head = await edited((xml) => inControl(xml, 'q:texto/plan', '8 indicadores', '9 indicadores'));
    expect(head.altered.map(({ field }) => field)).toEqual(['texto/plan']);
    const foot = await readBackDocx(rewritten(original, 'word/footer1.xml', (xml) => xml.replace('n.º 28', 'n.º 29')), report);
    expect(foot.altered.map(({ field }) => field)).toEqual(['pie']);
  });

  it('with a row taken out: says what is missing', async () => {
    const back = await edited((xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*q:table\/acciones-e-indicadores\/AEI\.02\.02\/codigo.*?<\/w:tr>/s, ''));
    expect(back.missing).toContainEqual({ field: CELL, expected: '58.00' });
  });

  it('with text where nothing is read: says so instead of losing it', async () => {
    const back = await edited((xml) => xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>Nota del alcalde</w:t></w:r></w:p>'));
    expect(back.outside).toEqual(['Nota del alcalde']);
  });

  it('of another system: is refused', async () => {
    const foreign = rewritten(original, MAIN, (xml) => xml.replace(/<w:body>.*<\/w:body>/s, '<w:body><w:p/></w:body>'));
    const none = rewritten(rewritten(foreign, 'word/footer1.xml', () => '<w:ftr/>'), 'word/header1.xml', () => '<w:hdr/>');
    await expect(readBackDocx(none, report)).rejects.toThrow('no es un informe de este sistema');
  });
});

if (hasProgram('soffice')) describe('a document saved again by LibreOffice', savedByLibreOffice);
else process.stderr.write('LibreOffice (soffice) is not installed: the round trip through it is left out.\n');

function savedByLibreOffice() {
  let saved: Buffer;
  beforeAll(() => {
    saved = throughLibreOffice(original);
  });

  it('has nothing altered, missing or outside, and its free texts', async () => {
    const back = await readBackDocx(saved, report);
    expect(back).toMatchObject({ altered: [], missing: [], outside: [] });
    expect(back.narrative).toContainEqual({ id: 'seccion/resumen', text: 'El avance es bajo.\nSe explica abajo.', origin });
  });

  it('and edited there: the free text is taken and the altered figure flagged', async () => {
    const changed = rewritten(saved, MAIN, (xml) => xml.replace('Se explica abajo.', 'Se explicó ayer.').replace(/(AEI\.02\.02.*?)58\.00/s, '$199.00'));
    const back = await readBackDocx(changed, report);
    expect(back.narrative).toContainEqual({ id: 'seccion/resumen', text: 'El avance es bajo.\nSe explicó ayer.', origin });
    expect(back.altered).toEqual([{ field: CELL, expected: '58.00', found: '99.00' }]);
  });
}
