import { Checks } from '@quipu/ledger';
import type { Month } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import { checkMonths, definitionIn } from './definition.js';
import { type ActivityState, monthKey } from './state.js';

/** The months asked for, in order, if every one awaits the decision of the unit's head. */
export function awaitingMonths(
  command: { plan: string; activity: string; year: number; months: readonly Month[] },
  state: ActivityState,
  surroundings: Surroundings,
): Month[] {
  definitionIn(state, command, surroundings);
  const { year, months } = command;
  const checks = new Checks();
  checkMonths(checks, months, (index) => `months[${index}].month`);
  months.forEach((month, index) => {
    const standing = state.months[monthKey(year, month)];
    const awaits = standing?.status === 'registrado' && standing.physical !== null;
    const why = standing && standing.status !== 'registrado' ? `ya está ${standing.status}` : 'no tiene registro';
    checks.that(awaits, `months[${index}].month`, `El mes ${month} de ${year} ${why}.`);
  });
  checks.done();
  return months.toSorted((one, other) => one - other);
}
