import { findingsOf } from '../../../test/contradictions/small.js';
import { planAverage } from './plan-average.js';

describe('plan average', () => {
  it.each([
    ['another average', 'El avance promedio alcanzado fue de 63,10%.', '61.67'],
    ['another average at the foot of a table', 'Avance promedio de AEI:\t60.00', '61.67'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(planAverage, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the average', 'El resultado promedio de 61,67% de avance de las AEI.'],
    ['the average of something else', 'El promedio de notas fue de 14%.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(planAverage, text)).toEqual([]));
});
