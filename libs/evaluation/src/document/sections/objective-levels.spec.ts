import { blocksOf, sampleReport, tableOf, tablesOf, textsOf } from '../../../test/support/read.js';

describe('objectives by level', () => {
  it('stand reported beside recalculated, with their totals', () => {
    expect(textsOf(tableOf(sampleReport(), 'objetivos-escala-semestral'))).toEqual([
      ['OEI.01', 'Mejorar la salud', '1', '0', '1', '0', '0', '1', '0', '1', '0', '0', '3', '2'],
      ['OEI.02', 'Mejorar el agua', '0', '0', '2', '0', '2', '0', '2', '1', '0', '1', '4', '4'],
      ['OEI.03', 'Mejorar el riego', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0'],
      ['Total', '1', '0', '3', '0', '2', '1', '2', '2', '0', '1', '7', '6'],
    ]);
  });

  it('the period\'s scale goes first, and each says its norm', () => {
    const notes = (period: string) => tablesOf(sampleReport({ period })).filter(({ id }) => id.startsWith('objetivos-escala')).map(({ note }) => note);
    expect(notes('2025-S1')[0]).toContain('Escala semestral');
    expect(notes('2025-S1')[1]).toContain('Escala anual');
    expect(notes('2025-A')[0]).toContain('Escala anual');
  });

  it('are drawn on the period\'s scale, a bar per objective', () => {
    const bars = blocksOf(sampleReport(), 'acciones').find((block) => block.kind === 'bars');
    expect(bars?.caption).toContain('escala semestral');
    expect(bars?.bars.map(({ label, parts }) => [label, ...parts.map(({ count }) => count)])).toEqual([
      ['OEI.01', 1, 0, 1],
      ['OEI.02', 0, 0, 2, 2],
      ['OEI.03', 0, 0, 0],
    ]);
  });
});
