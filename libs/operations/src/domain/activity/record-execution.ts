import { Checks } from '@quipu/ledger';
import type { ActivityEvent, MonthlyExecution } from '../../contract/events.js';
import { firstDayOf } from '../month.js';
import type { Surroundings } from '../surroundings.js';
import type { RecordExecution } from './commands.js';
import { activeIn, checkMonths, programmeIn } from './definition.js';
import { checkAmount } from './goals.js';
import { type ActivityState, monthKey, type RecordedMonth } from './state.js';

/** One or several months at once. A month that was returned, or left without a value, is recorded again. */
export function recordExecution(command: RecordExecution, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity, year } = command;
  activeIn(state, command, surroundings);
  programmeIn(state, command);
  const checks = new Checks();
  checkMonths(checks, command.months.map(({ month }) => month), (index) => `months[${index}].month`);
  command.months.forEach((one, index) => {
    const standing = state.months[monthKey(year, one.month)];
    checks.that(isOpen(standing, one), `months[${index}].month`, `El mes ${one.month} de ${year} ya tiene registro: use la corrección, con motivo y documento.`);
    checks.that(firstDayOf(year, one.month) <= surroundings.today, `months[${index}].month`, `El mes ${one.month} de ${year} todavía no empieza.`);
    checkAmount(checks, `months[${index}].physical`, one.physical);
    checkAmount(checks, `months[${index}].financial`, one.financial);
  });
  checks.done();
  const months = command.months.map(({ month, physical, financial }) => ({ month, physical, financial }));
  return [{ type: 'ExecutionRecorded', data: { plan, activity, year, months: months.sort((one, other) => one.month - other.month) } }];
}

function isOpen(standing: RecordedMonth | undefined, { financial }: MonthlyExecution): boolean {
  if (!standing || standing.status === 'devuelto') return true;
  // «Sin registro» may be filled in; money already recorded is corrected, never overwritten in passing.
  return standing.physical === null && (standing.financial === null || standing.financial === financial);
}
