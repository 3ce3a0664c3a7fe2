import { findingsOf, part, SMALL } from '../../../test/contradictions/small.js';
import { zeroTarget } from './zero-target.js';

const KNOWN = { ...SMALL, actions: SMALL.actions.map((action) => (action.code === 'AEI.01.01' ? { ...action, target: '0' } : action)) };

describe('zero target', () => {
  it.each([
    ['an advance measured against nothing', part('AEI.01.01', 'Se mantiene en 0% de la meta anual.'), '0'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(zeroTarget, text, KNOWN);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['a goal above zero', part('AEI.01.02', 'Se mantiene en 0% de la meta anual.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(zeroTarget, text, KNOWN)).toEqual([]));
});
