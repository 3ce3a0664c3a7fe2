import { given } from '../../../test/given.js';
import { PLAN, smallPlan } from '../../../test/small-plan.js';
import type { PlanningEvent } from '../../contract/events.js';
import { planNode } from './table.js';
import { inTreeOrder } from './tree-order.js';

const order = (...events: PlanningEvent[]) => inTreeOrder(given().when(...events).then(planNode)).map(({ code }) => code);

describe('tree order', () => {
  it('puts what hangs from a node after it', () => {
    expect(order(...smallPlan)).toEqual([
      PLAN,
      'OEI.01',
      'IND.01.OEI.01',
      'AEI.01.01',
      'IND.01.AEI.01.01',
      'AEI.01.02',
      'IND.01.AEI.01.02',
      'OEI.02',
      'AEI.02.01',
      'IND.01.AEI.02.01',
      'IND.02.AEI.02.01',
      '11.01',
    ]);
  });

  it('follows priority rather than code', () => {
    const first = { plan: PLAN, code: 'AEI.01.02', objective: 'OEI.01', name: 'Primera', priority: 0 };
    const codes = order(...smallPlan, { type: 'ActionChanged', data: first });
    expect(codes.indexOf('AEI.01.02')).toBeLessThan(codes.indexOf('AEI.01.01'));
  });

  it('leaves out what hangs from a withdrawn action', () => {
    const codes = order(...smallPlan, { type: 'ActionWithdrawn', data: { plan: PLAN, code: 'AEI.02.01' } });
    expect(codes.filter((code) => code.includes('AEI.02.01'))).toEqual([]);
  });
});
