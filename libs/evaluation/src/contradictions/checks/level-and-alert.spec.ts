import { findingsOf, part } from '../../../test/contradictions/small.js';
import { levelAndAlert } from './level-and-alert.js';

describe('level and alert', () => {
  it.each([
    ['a good indicator and a critical alert', part('AEI.01.02', 'Alcanzó un avance del 100%.'), '30.00 %'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(levelAndAlert, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['an action without alerts', part('AEI.02.01', 'Alcanzó un avance del 65%.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(levelAndAlert, text)).toEqual([]));
});
