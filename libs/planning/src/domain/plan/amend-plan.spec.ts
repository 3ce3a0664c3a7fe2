import { given } from '@quipu/ledger/testing';
import type { AmendPlan } from './commands.js';
import { planDecider } from './decider.js';
import { smallPlanRegistered } from './plan.fixture.js';

const plan = 'PEI-2025-2030';
const amend = (change: Omit<AmendPlan, 'kind' | 'plan'>): AmendPlan => ({ kind: 'amend-plan', plan, ...change });
const standing = given(planDecider, ...smallPlanRegistered);

describe('amend a plan', () => {
  it('records only what differs', () => {
    standing
      .when(
        amend({
          name: 'PEI 2025-2030',
          objectives: [{ code: 'OEI.01', name: 'Salud', priority: 1 }],
          units: [{ code: '11.01', name: 'Gerencia Social' }],
          actions: [{ code: 'AEI.01.03', name: 'Postas', priority: 3, objective: 'OEI.01' }],
        }),
      )
      .gives(
        { type: 'UnitRenamed', data: { plan, code: '11.01', name: 'Gerencia Social' } },
        { type: 'ActionAdded', data: { plan, code: 'AEI.01.03', name: 'Postas', priority: 3, objective: 'OEI.01' } },
      );
  });

  it('extends the plan and withdraws an action', () => {
    standing.when(amend({ endYear: 2032, withdraw: ['AEI.01.02'] })).gives(
      { type: 'PlanExtended', data: { plan, from: 2030, endYear: 2032 } },
      { type: 'ActionWithdrawn', data: { plan, code: 'AEI.01.02' } },
    );
  });

  it('refuses to shorten the plan', () => {
    standing.when(amend({ endYear: 2028 })).isRefused(['endYear'], /solo puede ampliarse/);
  });

  it('refuses an amendment that changes nothing', () => {
    standing.when(amend({ name: 'PEI 2025-2030' })).isRefused([''], /no cambia nada/);
  });

  it('refuses a plan nobody registered, whatever its name', () => {
    given(planDecider).when(amend({ name: 'x' })).isRefused(['plan'], /no está registrado/);
    given(planDecider).when({ kind: 'amend-plan', plan: 'constructor', name: 'x' }).isRefused(['plan'], /no está registrado/);
  });

  it('refuses to withdraw what is not there, or what the same amendment changes', () => {
    standing.when(amend({ withdraw: ['AEI.09.09', 'toString'] })).isRefused(['withdraw[0]', 'withdraw[1]'], /no está en el plan/);
    standing
      .when(amend({ withdraw: ['AEI.01.02'], actions: [{ code: 'AEI.01.02', name: 'Otra', priority: 1, objective: 'OEI.01' }] }))
      .isRefused(['withdraw[0]'], /dos veces/);
  });
});
