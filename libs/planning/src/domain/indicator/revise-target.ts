import { Checks, own, refuse } from '@quipu/ledger';
import { decimal } from '@quipu/rules';
import type { IndicatorEvent } from '../../contract/events.js';
import type { ReviseTarget } from './commands.js';
import { checkYear } from './define-indicator.js';
import { definitionIn } from './definition.js';
import { checkWithin } from './range.js';
import type { IndicatorState } from './state.js';
import type { Surroundings } from './surroundings.js';

export function reviseTarget(command: ReviseTarget, state: IndicatorState, { plans }: Surroundings): IndicatorEvent[] {
  const { plan, indicator, year, target: to } = command;
  const definition = definitionIn(state, plan, indicator);
  const checks = new Checks();
  checkYear(checks, 'year', year, plans[plan]!);
  checkWithin(checks, 'target', to, definition.range);
  checks.done();
  const from = own(definition.targets, String(year)) ?? null;
  if (from !== null && decimal(from).eq(to)) refuse('target', `El logro esperado de ${year} ya es ${from}.`);
  return [{ type: 'TargetRevised', data: { plan, indicator, year, from, to } }];
}
