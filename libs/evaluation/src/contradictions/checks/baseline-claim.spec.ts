import { findingsOf, part, SMALL } from '../../../test/contradictions/small.js';
import { baselineClaim } from './baseline-claim.js';

const TEXT = part('AEI.01.01', 'La meta del año es igual a la línea de base.');

describe('baseline claim', () => {
  it('finds a target that is not the baseline', () => {
    expect(findingsOf(baselineClaim, TEXT)[0]!.datum.figure).toBe('200 / 40');
  });

  it('has nothing against one that is', () => {
    const actions = SMALL.actions.map((action) => ({ ...action, target: action.baseline }));
    expect(findingsOf(baselineClaim, TEXT, { ...SMALL, actions })).toEqual([]);
  });
});
