import { findingsOf, part } from '../../../test/contradictions/small.js';
import { fullButShort } from './full-but-short.js';

describe('full but short', () => {
  it.each([
    ['100 % beside a value short of the target', part('AEI.02.01', 'Cumplió al 100% con 5 comités.'), '5 / 8'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(fullButShort, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['100 % with the target met', part('AEI.01.02', 'Cumplió al 100% con 30 kilómetros.')],
    ['a value without 100 %', part('AEI.02.01', 'Hay 5 comités.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(fullButShort, text)).toEqual([]));
});
