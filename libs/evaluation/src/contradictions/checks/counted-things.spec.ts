import { findingsOf, part } from '../../../test/contradictions/small.js';
import { countedThings } from './counted-things.js';

describe('counted things', () => {
  it.each([
    ['parts with another sum', part('AEI.02.01', 'Se fortaleció a 4 comités y dos patrullas.'), '5'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(countedThings, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['parts that add up', part('AEI.02.01', 'Se fortaleció a 4 comités y una patrulla.')],
    ['one part alone', part('AEI.02.01', 'Se fortaleció a 4 comités.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(countedThings, text)).toEqual([]));
});
