import { isDeepStrictEqual } from 'node:util';
import { Checks, refuse } from '@quipu/ledger';
import type { ActivityEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import type { ReprogramActivity } from './commands.js';
import { activeIn, programmeIn } from './definition.js';
import { checkGoals, twelve } from './goals.js';
import type { ActivityState } from './state.js';

/** New goals by resolution; those they replace stay in the history. */
export function reprogramActivity(command: ReprogramActivity, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity, year, resolution, justification } = command;
  activeIn(state, command, surroundings);
  const programme = programmeIn(state, command);
  const checks = new Checks();
  checkGoals(checks, command.months);
  checks.done();
  const months = twelve(command.months, programme.months);
  if (isDeepStrictEqual(months, programme.months)) refuse('months', 'La reprogramación no cambia ninguna meta.');
  const version = programme.version + 1;
  return [{ type: 'ActivityReprogrammed', data: { plan, activity, year, version, resolution, justification, months } }];
}
