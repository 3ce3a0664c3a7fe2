import { blocksUnder, sampleReport, tableOf, textsOf } from '../../../test/support/read.js';

describe('differences', () => {
  it('that nobody has explained come with the formula and its numbers', () => {
    expect(textsOf(tableOf(sampleReport(), 'diferencias-sin-explicar'))).toEqual([
      ['IND.01.AEI.02.03', 'Muestras con cloro', '80.00', '42.52', 'min(100, 1295.60 / 3047.00 × 100)'],
    ]);
  });

  it('that somebody explained come with the explanation', () => {
    expect(textsOf(tableOf(sampleReport(), 'diferencias-explicadas'))).toEqual([
      ['IND.01.AEI.02.02', 'Redes nuevas', '100.00', '58.00', 'min(100, 58 / 100 × 100)', 'CEPLAN lo trató como máximo.'],
    ]);
  });

  it('an explanation under one rule set does not count under another', () => {
    const ceplan = sampleReport({ ruleSet: 'ceplan-2022' });
    expect(textsOf(tableOf(ceplan, 'diferencias-sin-explicar')).map(([code]) => code)).toEqual(
      expect.arrayContaining(['IND.01.AEI.02.02', 'IND.01.AEI.02.03']),
    );
  });

  it('none is said in words', () => {
    expect(blocksUnder(sampleReport({ period: '2025-A' }), 'anexos', '5.5')).toEqual([
      { kind: 'paragraph', text: 'No hay diferencias que falte explicar.' },
      { kind: 'paragraph', text: 'No hay diferencias explicadas.' },
    ]);
  });
});
