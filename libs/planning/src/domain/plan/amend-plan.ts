import { isDeepStrictEqual } from 'node:util';
import { Checks, own, refuse } from '@quipu/ledger';
import type { PlanEvent } from '../../contract/events.js';
import type { AmendPlan } from './commands.js';
import { planOfYear, type PlansState, type PlanState } from './state.js';
import { checkActions, checkObjectives, checkUnits } from './structure.js';

/** Only what really differs becomes an event; an amendment that changes nothing is refused. */
export function amendPlan(command: AmendPlan, plans: PlansState): PlanEvent[] {
  const plan = own(plans, command.plan) ?? refuse('plan', `El plan «${command.plan}» no está registrado.`);
  const { units = [], objectives = [], actions = [] } = command;
  const checks = new Checks();
  checkUnits(checks, units);
  checkObjectives(checks, objectives);
  checkActions(checks, actions, new Set([...Object.keys(plan.objectives), ...objectives.map(({ code }) => code)]));
  checkExtension(checks, command, plan, plans);
  checkWithdrawals(checks, command, plan);
  checks.done();
  const events = [
    ...headerEvents(command, plan),
    ...upserts(units, plan.units, plan.code, 'UnitAdded', 'UnitRenamed'),
    ...upserts(objectives, plan.objectives, plan.code, 'ObjectiveAdded', 'ObjectiveChanged'),
    ...upserts(actions, plan.actions, plan.code, 'ActionAdded', 'ActionChanged'),
    ...(command.withdraw ?? []).map((code): PlanEvent => ({ type: 'ActionWithdrawn', data: { plan: plan.code, code } })),
  ];
  if (events.length === 0) refuse('', 'La modificación no cambia nada del plan vigente.');
  return events;
}

/** Years may be added to a plan, never taken away: values already reported would be left without a plan. */
function checkExtension(checks: Checks, { endYear }: AmendPlan, plan: PlanState, plans: PlansState): void {
  if (endYear === undefined) return;
  checks.that(endYear >= plan.endYear, 'endYear', `El plan termina en ${plan.endYear}: solo puede ampliarse.`);
  for (let year = plan.endYear + 1; year <= endYear; year += 1) {
    const other = planOfYear(plans, year);
    if (!checks.that(!other, 'endYear', `El año ${year} ya pertenece al plan ${other?.code}.`)) return;
  }
}

function checkWithdrawals(checks: Checks, { withdraw = [], actions = [] }: AmendPlan, plan: PlanState): void {
  withdraw.forEach((code, index) => {
    checks.that(Object.hasOwn(plan.actions, code), `withdraw[${index}]`, `La acción «${code}» no está en el plan.`);
    const contradicted = actions.some((action) => action.code === code) || withdraw.indexOf(code) !== index;
    checks.that(!contradicted, `withdraw[${index}]`, `La acción ${code} aparece dos veces en la misma modificación.`);
  });
}

function headerEvents({ name, endYear }: AmendPlan, plan: PlanState): PlanEvent[] {
  const events: PlanEvent[] = [];
  if (name !== undefined && name !== plan.name) events.push({ type: 'PlanRenamed', data: { plan: plan.code, name } });
  if (endYear !== undefined && endYear !== plan.endYear) {
    events.push({ type: 'PlanExtended', data: { plan: plan.code, from: plan.endYear, endYear } });
  }
  return events;
}

function upserts<Item extends { code: string }>(
  items: readonly Item[],
  standing: Readonly<Record<string, Item>>,
  plan: string,
  added: PlanEvent['type'],
  changed: PlanEvent['type'],
): PlanEvent[] {
  return items
    .filter((item) => !isDeepStrictEqual(definedOnly(item), definedOnly(own(standing, item.code) ?? {})))
    .map((item) => ({ type: Object.hasOwn(standing, item.code) ? changed : added, data: { plan, ...item } }) as unknown as PlanEvent);
}

/** An optional property left undefined equals one left out. */
function definedOnly(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
