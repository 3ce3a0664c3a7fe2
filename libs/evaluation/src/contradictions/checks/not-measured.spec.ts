import { findingsOf, part } from '../../../test/contradictions/small.js';
import { notMeasured } from './not-measured.js';

describe('not measured', () => {
  it.each([
    ['not measured, yet counted', part('AEI.01.01', 'El indicador no se mide hasta el cierre del año.'), '20.00 %'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(notMeasured, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['measured', part('AEI.01.01', 'El indicador se mide cada mes.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(notMeasured, text)).toEqual([]));
});
