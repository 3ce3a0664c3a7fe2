import { Checks, own } from '@quipu/ledger';
import type { ActivityEvent } from '../../contract/events.js';
import { checkReported, replaceable } from '../reported-figure.js';
import type { Surroundings } from '../surroundings.js';
import type { RecordBudgetExecution } from './commands.js';
import { definitionIn } from './definition.js';
import type { ActivityState } from './state.js';

/** Budget execution as the source prints it. A second one for the period needs a reason and a document. */
export function recordBudgetExecution(command: RecordBudgetExecution, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity, period, percentage } = command;
  definitionIn(state, command, surroundings);
  const previous = own(state.budget, period) ?? null;
  const checks = new Checks();
  checkReported(checks, command, surroundings);
  replaceable(checks, { period, percentage, previous }, surroundings);
  checks.done();
  return [{ type: 'BudgetExecutionRecorded', data: { plan, activity, period, percentage, previous } }];
}
