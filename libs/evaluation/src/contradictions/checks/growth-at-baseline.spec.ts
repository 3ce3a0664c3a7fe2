import { findingsOf, part } from '../../../test/contradictions/small.js';
import { growthAtBaseline } from './growth-at-baseline.js';

describe('growth at baseline', () => {
  it.each([
    ['growth claimed at the baseline', part('AEI.01.01', 'Hubo un avance significativo en la lectura.'), '40'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(growthAtBaseline, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['growth hoped for', part('AEI.01.01', 'Se espera una mejora significativa.')],
    ['growth above the baseline', part('AEI.01.02', 'Hubo un avance significativo.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(growthAtBaseline, text)).toEqual([]));
});
