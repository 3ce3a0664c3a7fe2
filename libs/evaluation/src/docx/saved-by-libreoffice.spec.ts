import { readFileSync } from 'node:fs';
import { readBackDocx, readBackDocxApart, renderDocx } from '../index.js';
import { oneOfEach } from '../../test/support/one-of-each.js';
import { rewritten } from '../../test/support/office.js';

/** Saved by LibreOffice 7.4 from the DOCX of `oneOfEach`, before documents said which text they went out with; the second was edited between two savings. */
const saved = (name: string) => readFileSync(new URL(`../../test/fixtures/${name}.docx`, import.meta.url));
const MAIN = 'word/document.xml';

describe('a document with charts and seal that LibreOffice saved', () => {
  it('has nothing altered, missing or outside, and its free text', async () => {
    expect(await readBackDocx(saved('guardado-por-libreoffice'), oneOfEach())).toEqual({
      narrative: [{ id: 'accion/AEI.02.01', text: 'La cloración avanza.\nFalta un equipo.', origin: null }, { id: 'accion/AEI.04.02', text: '', origin: null }],
      altered: [],
      missing: [],
      outside: [],
    });
  });

  it('T6: edited there, its free text is taken and the altered figure flagged, also in a process apart', async () => {
    const back = await readBackDocxApart(saved('editado-en-libreoffice'), oneOfEach());
    expect(back.narrative[0]).toEqual({ id: 'accion/AEI.02.01', text: 'La cloración avanza.\nFaltan dos equipos y un técnico.', origin: null });
    expect(back).toMatchObject({ altered: [{ field: 'table/acciones/AEI.02.01/avance', expected: '98.54', found: '100.00' }], missing: [], outside: [] });
  });
});

describe('a chart or seal that comes back', () => {
  const report = oneOfEach();
  const edited = async (change: (xml: string) => string) => readBackDocx(rewritten(await renderDocx(report), MAIN, change), report);

  it('with its words changed: is flagged', async () => {
    expect((await edited((xml) => xml.replace('>98.54 % · 16.67 %<', '>98.54 % · 96.67 %<'))).altered).toEqual([{ field: 'grafico/avance-por-accion/1', expected: '98.54 % · 16.67 %', found: '98.54 % · 96.67 %' }]);
    expect((await edited((xml) => xml.replace(/ab12cd34/, 'ab12cd35'))).altered.map(({ field }) => field)).toEqual(['sello/huella-de-los-datos-adju']);
  });

  it('without its picture: is flagged', async () => {
    const back = await edited((xml) => xml.replace(/(q:sello\/qr.*?)<w:drawing>.*?<\/w:drawing>/s, '$1'));
    expect(back.altered).toEqual([{ field: 'sello/qr', expected: '\ufffc', found: '' }]);
  });

  it('with a row taken out: is missing', async () => {
    const back = await edited((xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*q:grafico\/paralizaciones\/2\/nombre.*?<\/w:tr>/s, ''));
    expect(back.missing.map(({ field }) => field)).toEqual(['grafico/paralizaciones/2/nombre', 'grafico/paralizaciones/2/dibujo', 'grafico/paralizaciones/2']);
  });
});
