import type { FigureText, LevelCounts } from '@quipu/planning';
import type { AdvanceAnswer } from './advance-answer.js';
import { advanceLines, figureText } from './advance-lines.js';

const value = (rounded: string): FigureText => ({ kind: 'value', exact: rounded, rounded });
const counts = (malo: number, regular: number, bueno: number): LevelCounts => ({ malo, regular, bueno, notApplicable: 0, noData: 0, total: malo + regular + bueno });
const both = <Value>(reported: Value, recalculated = reported) => ({ reported, recalculated });
const average = (rounded: string | null, sum: string, terms: number, excluded = 0) => ({ sum, terms, excluded, exact: rounded, rounded });

const ANSWER: AdvanceAnswer = {
  entity: '300711',
  plan: 'PEI-2025-2030',
  period: '2025-S1',
  ruleSet: { id: 'lares-2025', version: 1, name: 'Reporte impreso de Lares, 2025', norm: 'Informe de Lares' },
  asOf: { position: 107, recordedAt: '2025-08-16T02:05:09Z', historic: true },
  averages: { ...both(average('79.00', '158.00', 2), average('58.00', '58.00', 1, 1)), alternatives: [{ id: 'x', label: 'sin metas de 0', basis: 'reported', average: average(null, '0', 0, 2) }] },
  levels: { semester: both(counts(0, 0, 2)), annual: both(counts(1, 0, 1), counts(2, 0, 0)) },
  colours: { semester: both({ red: 0, yellow: 0, green: 2, excess: 0, noData: 0, total: 2 }), annual: both({ red: 1, yellow: 0, green: 1, excess: 0, noData: 0, total: 2 }) },
  differences: { unexplained: 1, explained: 0 },
  objectives: [{ code: 'OEI.06', name: 'Mejorar', indicators: 2, actions: 2, levels: { semester: both(counts(0, 0, 2)), annual: both(counts(1, 0, 1)) } }],
  actions: [
    { code: 'AEI.06.01', name: 'Registro de información socioeconómica de la población vulnerable', objective: 'OEI.06', priority: 1, reported: value('100.00'), recalculated: value('58.00'), levels: { semester: both('bueno'), annual: both('bueno', 'malo') }, indicators: [] },
    { code: 'AEI.06.02', name: 'Apoyo', objective: 'OEI.06', priority: 2, reported: { kind: 'not-reported' }, recalculated: { kind: 'no-data' }, levels: { semester: both(null), annual: both(null) }, indicators: [] },
  ],
  blocked: null,
};

describe('the advance on screen', () => {
  const lines = advanceLines(ANSWER);
  const text = lines.join('\n');

  test('both figures of each action; two levels where they differ', () => {
    expect(text).toMatch(/AEI\.06\.01 {2}Registro de información socioeconómica.*… +100\.00 % +58\.00 % +bueno +bueno \(malo\)/);
    expect(text).toMatch(/AEI\.06\.02 {2}Apoyo +— +ND +— +—/);
  });

  test('averages show how they come about, and what was left out', () => {
    expect(text).toMatch(/79\.00 % {2}158\.00 \/ 2 +impreso$/m);
    expect(text).toMatch(/58\.00 % {2}58\.00 \/ 1, 1 fuera +recalculado$/m);
    expect(text).toMatch(/— {2}sin términos, 2 fuera +si fuera: sin metas de 0$/m);
  });

  test('each scale names its norm; a historic view says so in words, in Lima’s time', () => {
    expect(text).toMatch(/Escala semestral.*impreso +0 +0 +2/i);
    expect(text).toContain('15/08/2025 21:05:09 (hora de Lima), registro 107 (vista histórica: hay registros posteriores)');
    expect(text).toContain('1 sin explicar, 0 explicadas');
  });

  test('no line passes 120 columns in the table of actions', () => {
    for (const line of lines.filter((one) => one.startsWith('AEI'))) expect(line.length).toBeLessThanOrEqual(120);
  });

  test('a figure that is not a number says why', () => {
    expect(figureText({ kind: 'not-applicable', why: 'target-zero' })).toBe('no aplica');
  });
});
