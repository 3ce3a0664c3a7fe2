import type { ActivityEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import { awaitingMonths } from './awaiting.js';
import type { ReturnExecution } from './commands.js';
import type { ActivityState } from './state.js';

/** The unit's head sends months back, with the reason that goes with the order. */
export function returnExecution(command: ReturnExecution, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity, year } = command;
  return [{ type: 'ExecutionReturned', data: { plan, activity, year, months: awaitingMonths(command, state, surroundings) } }];
}
