import type { ActivityEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import type { DeactivateActivity } from './commands.js';
import { activeIn } from './definition.js';
import type { ActivityState } from './state.js';

/** From that year on the activity is not reported; earlier years keep it. */
export function deactivateActivity(command: DeactivateActivity, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  activeIn(state, command, surroundings);
  const { plan, activity, year } = command;
  return [{ type: 'ActivityDeactivated', data: { plan, activity, year } }];
}
