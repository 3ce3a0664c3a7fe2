import { findingsOf } from '../../../test/contradictions/small.js';
import { levelTable } from './level-table.js';

describe('level table', () => {
  it.each([
    ['another count of the same data', 'OEI\tMALO\tREGULAR\tBUENO\nTOTAL\t1\t0\t2\t3', '2 / 0 / 1'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(levelTable, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the same count', 'OEI\tMALO\tREGULAR\tBUENO\nTOTAL\t2\t0\t1\t3'],
    ['totals of another table', 'Meta\tAvance\nTOTAL\t1\t0\t2'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(levelTable, text)).toEqual([]));
});
