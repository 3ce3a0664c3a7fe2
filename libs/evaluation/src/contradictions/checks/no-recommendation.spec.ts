import { findingsOf } from '../../../test/contradictions/small.js';
import { noRecommendation } from './no-recommendation.js';

describe('no recommendation', () => {
  it.each([
    ['a bad action without a row in the matrix', 'AEI\tBrecha\tRecomendación\nAEI.01.02 – Parques\tx\ty', '20 %'],
    ['a part without recommendations among parts that have them', '2 Análisis\nAEI.01.01 Biblioteca\nHubo poco.\nAEI.02.01 Comités\nHubo algo.\nRecomendaciones\n- Seguir.', '20 %'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(noRecommendation, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['rows for the bad and the critical', 'AEI\tBrecha\tRecomendación\nAEI.01.01 – Biblioteca\tx\ty\nAEI.01.02 – Parques\tx\ty'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(noRecommendation, text)).toEqual([]));
});
