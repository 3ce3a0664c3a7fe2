import { findingsOf, part } from '../../../test/contradictions/small.js';
import { valueAndTarget } from './value-and-target.js';

describe('value and target', () => {
  it.each([
    ['another target', part('AEI.01.01', 'Tiene una meta anual de 250 lectores.'), '200'],
    ['another value', part('AEI.01.01', 'Hubo un valor alcanzado de 45 lectores.'), '40'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(valueAndTarget, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ["the indicator's own figures", part('AEI.01.01', 'Con una meta de 200 lectores y un valor alcanzado de 40.')],
    ['a label with a number', part('AEI.01.01', 'La Meta 00001 – 0446915 concluyó.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(valueAndTarget, text)).toEqual([]));
});
