import { findingsOf } from '../../../test/contradictions/small.js';
import { announcedScope } from './announced-scope.js';

describe('announced scope', () => {
  it.each([
    ['a range that the table does not keep', '2 Análisis\nTrata las AEI con avance superior al 30% e inferior al 80%.\nAEI.01.01\tBiblioteca\t20\nAEI.02.01\tComités\t65', '1'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(announcedScope, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['a range that holds', '2 Análisis\nTrata las AEI con avance superior al 10% e inferior al 80%.\nAEI.01.01\tBiblioteca\t20\nAEI.02.01\tComités\t65'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(announcedScope, text)).toEqual([]));
});
