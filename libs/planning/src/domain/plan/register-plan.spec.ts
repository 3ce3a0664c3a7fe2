import { given } from '@quipu/ledger/testing';
import { planDecider } from './decider.js';
import { registerSmallPlan as command, smallPlanRegistered } from './plan.fixture.js';

describe('register a plan', () => {
  it('records the plan, its units, objectives and actions together', () => {
    given(planDecider).when(command).gives(...smallPlanRegistered);
  });

  it('refuses the same plan twice', () => {
    given(planDecider, ...smallPlanRegistered).when(command).isRefused(['plan'], /ya está registrado/);
  });

  it('refuses a second plan in the same years', () => {
    const second = { ...command, plan: 'PEI-2029-2033', startYear: 2029, endYear: 2033 };
    given(planDecider, ...smallPlanRegistered).when(second).isRefused(['startYear'], /se cruzan con los del plan PEI-2025-2030/);
  });

  it('accepts the plan of the following years', () => {
    const next = { ...command, plan: 'PEI-2031-2036', startYear: 2031, endYear: 2036, units: [], actions: [] };
    given(planDecider, ...smallPlanRegistered)
      .when(next)
      .gives(
        { type: 'PlanRegistered', data: { plan: 'PEI-2031-2036', name: next.name, entityName: next.entityName, startYear: 2031, endYear: 2036 } },
        { type: 'ObjectiveAdded', data: { plan: 'PEI-2031-2036', code: 'OEI.01', name: 'Salud', priority: 1 } },
      );
  });

  it('refuses a plan code of other years', () => {
    given(planDecider).when({ ...command, plan: 'PEI-2024-2030' }).isRefused(['plan'], /PEI-2025-2030/);
  });

  it('refuses years in the wrong order', () => {
    given(planDecider).when({ ...command, startYear: 2031, plan: 'PEI-2031-2030' }).isRefused(['endYear'], /anterior/);
  });

  it('names every action whose code does not match its objective', () => {
    const actions = [
      { code: 'AEI.02.01', name: 'Agua', priority: 1, objective: 'OEI.01' },
      { code: 'AEI.02.02', name: 'Luz', priority: 2, objective: 'OEI.02' },
    ];
    given(planDecider)
      .when({ ...command, actions })
      .isRefused(['actions[0].objective', 'actions[1].objective'], /AEI.02.01 corresponde a OEI.02/);
  });

  it('refuses malformed and repeated codes', () => {
    const objectives = [command.objectives[0]!, command.objectives[0]!];
    const units = [{ code: 'constructor', name: 'x' }];
    given(planDecider).when({ ...command, objectives, units }).isRefused(['units[0].code', 'objectives[1].code'], /11\.01/);
  });
});
