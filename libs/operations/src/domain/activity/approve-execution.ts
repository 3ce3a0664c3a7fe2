import type { ActivityEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import { awaitingMonths } from './awaiting.js';
import type { ApproveExecution } from './commands.js';
import type { ActivityState } from './state.js';

/** The unit's head stands for the months recorded. */
export function approveExecution(command: ApproveExecution, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity, year } = command;
  return [{ type: 'ExecutionApproved', data: { plan, activity, year, months: awaitingMonths(command, state, surroundings) } }];
}
