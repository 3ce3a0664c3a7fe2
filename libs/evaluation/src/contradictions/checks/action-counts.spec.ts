import { findingsOf } from '../../../test/contradictions/small.js';
import { actionCounts } from './action-counts.js';

describe('action counts', () => {
  it.each([
    ['too many at 100 %', 'Se observa que 2 AEI alcanzaron el 100%.', '1'],
    ['too many over a bound', 'Hay tres acciones con avance superior al 50%.', '2'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(actionCounts, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the right counts', 'Una AEI alcanzó el 100% y 2 AEI fueron superiores al 50%.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(actionCounts, text)).toEqual([]));
});
