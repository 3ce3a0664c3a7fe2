import { findingsOf } from '../../../test/contradictions/small.js';
import { levelWord } from './level-word.js';

describe('level word', () => {
  it.each([
    ['another level in a row', 'AEI.01.01\tBiblioteca\t20\tBueno', 'malo'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(levelWord, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['its own level', 'AEI.01.01\tBiblioteca\t20\tMalo'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(levelWord, text)).toEqual([]));
});
