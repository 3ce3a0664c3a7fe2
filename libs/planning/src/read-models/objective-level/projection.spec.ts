import { given } from '../../../test/given.js';
import { laresObjectiveLevels, laresPlan, laresValues } from '../../../test/lares.js';
import { objectiveAdded, PLAN, reported, smallPlan } from '../../../test/small-plan.js';
import type { ObjectiveLevelRow } from '../../contract/rows.js';
import { objectiveLevel } from './table.js';

const FIRST = 'IND.01.AEI.01.01';
const printed = (rows: readonly ObjectiveLevelRow[]) =>
  rows.filter((row) => row.rule_set === 'lares-2025@1' && row.basis === 'reported' && row.scale === 'semester');

describe('objective × level', () => {
  it('gives Lares\' table', () => {
    const rows = printed(given(...laresPlan).when(...laresValues).then(objectiveLevel));
    const counts = rows.map(({ objective, levels: { malo, regular, bueno } }) => [objective, [malo, regular, bueno]]);
    expect(Object.fromEntries(counts)).toEqual(laresObjectiveLevels);
  });

  it('counts on both bases and both scales under every rule set', () => {
    const rows = given(...smallPlan).when(reported(FIRST, '50', '40')).then(objectiveLevel);
    expect(rows).toHaveLength(2 * 2 * 2 * 2);
    const first = rows.filter(({ objective, rule_set }) => objective === 'OEI.01' && rule_set === 'lares-2025@1');
    expect(first.map(({ basis, scale, levels }) => [basis, scale, levels.malo, levels.regular, levels.bueno, levels.noData])).toEqual([
      ['recalculated', 'annual', 1, 0, 0, 1],
      ['recalculated', 'semester', 0, 0, 1, 1],
      ['reported', 'annual', 1, 0, 0, 1],
      ['reported', 'semester', 0, 1, 0, 1],
    ]);
    expect(first[0]).toMatchObject({ name: 'Objetivo OEI.01', actions: 2, indicators: 2 });
  });

  it('changes only the objective that a value touches', () => {
    const { changed } = given(...smallPlan, reported(FIRST, '50')).when(reported('IND.01.AEI.02.01', '10'));
    expect(new Set(changed(objectiveLevel).map(({ objective }) => objective))).toEqual(new Set(['OEI.02']));
  });

  it('shows an objective without actions, also one added or renamed later', () => {
    const { then } = given(...smallPlan, reported(FIRST, '50')).when(objectiveAdded('OEI.03'), {
      type: 'ObjectiveChanged',
      data: { plan: PLAN, code: 'OEI.03', name: 'Otro', priority: 3 },
    });
    expect(printed(then(objectiveLevel)).at(-1)).toMatchObject({ objective: 'OEI.03', name: 'Otro', actions: 0, levels: { total: 0 } });
  });

  it('forgets a withdrawn action', () => {
    const { then } = given(...smallPlan, reported(FIRST, '50')).when({ type: 'ActionWithdrawn', data: { plan: PLAN, code: 'AEI.02.01' } });
    expect(printed(then(objectiveLevel)).map(({ actions }) => actions)).toEqual([2, 0]);
  });
});
