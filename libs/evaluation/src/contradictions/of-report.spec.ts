import { buildEvaluationReport } from '../document/build.js';
import { renderDocx } from '../docx/render-docx.js';
import { laresEvents } from '../../test/support/lares.js';
import { inputFrom } from '../../test/support/input-from.js';
import { contradictionsOfReport, docxDocument, examineFile, knowledgeOf } from './index.js';

const input = inputFrom(laresEvents());
const withTexts = (narratives: Record<string, string>) => {
  const written = { ...input, narratives };
  return contradictionsOfReport(buildEvaluationReport(written), written);
};

describe('contradictions of our own report', () => {
  it('are none where nothing is written: its tables are the data', () => expect(withTexts({})).toEqual([]));

  it('point at the sentence and the datum; the place gives the action', () => {
    const found = withTexts({ 'accion/AEI.03.01': 'La acción logró un avance de 12.34 % en el semestre. Todo lo demás sigue igual.' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ class: 'figure', severity: 'must-fix', datum: { figure: '92.15 %' } });
    expect(found[0]!.places[0]!.excerpt).toBe('La acción logró un avance de 12.34 % en el semestre.');
  });

  it('are none where the text says what the data say', () => {
    expect(withTexts({ 'accion/AEI.03.01': 'La acción logró un avance de 92.15 % en el semestre; se regó el 42.72 % de la superficie, de una meta de 46.36 %.' })).toEqual([]);
  });

  it('name the state that is recorded', () => {
    const stopped = input.investments.find(({ condition }) => condition === 'paralizada')!;
    const [found] = withTexts({ [`accion/${stopped.actions[0]!}`]: `El proyecto ${stopped.cui} se encuentra en ejecución.` });
    expect(found).toMatchObject({ class: 'state', datum: { figure: 'paralizado' } });
  });
});

describe('what the checks know', () => {
  const known = knowledgeOf(input);

  it('is the data of the cut', () => {
    expect(known).toMatchObject({ plan: { firstYear: 2025, lastYear: 2030 }, period: { from: '2025-01-01', to: '2025-06-30' }, average: '59.48' });
    expect([known.objectives.length, known.actions.length, known.investments.length]).toEqual([10, 30, 44]);
    expect(known.actions.find(({ code }) => code === 'AEI.02.01')).toMatchObject({ target: '90.01', value: '88.7', baseline: '88.70', reported: '98.54', level: 'bueno', sense: 'ascendente' });
    expect(known.summaries.map(({ scale, counts }) => [scale, counts])).toEqual([['semestral', { malo: 10, regular: 2, bueno: 18 }], ['anual', { malo: 14, regular: 3, bueno: 13 }]]);
  });
});

describe('a document from outside', () => {
  it('is read from Word: headings, paragraphs, and rows with cells parted by tabs', async () => {
    const bytes = await renderDocx(buildEvaluationReport({ ...input, narratives: { 'accion/AEI.03.01': 'La acción logró un avance de 12.34 %.' } }));
    const texts = (await docxDocument(bytes)).paragraphs().map(({ text }) => text);
    expect(texts).toContain('La acción logró un avance de 12.34 %.');
    expect(texts.some((text) => /^AEI\.03\.01\t/.test(text))).toBe(true);
    const { findings } = await examineFile(bytes, knowledgeOf(input));
    expect(findings.some(({ message }) => message.includes('12.34'))).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'vacío'],
    ['Latin-1', Buffer.from('Evaluaci\xf3n', 'latin1'), 'UTF-8'],
    ['zeros', Buffer.alloc(40), 'no es un texto'],
    ['a broken DOCX', Buffer.from('PK\x03\x04 roto', 'latin1'), 'dañado'],
  ])('of %s is refused in Spanish', async (_what, bytes, message) => {
    await expect(examineFile(bytes, knowledgeOf(input))).rejects.toThrow(message);
  });
});
