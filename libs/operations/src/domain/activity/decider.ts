import type { Decider } from '@quipu/ledger';
import type { ActivityEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import { amendActivity } from './amend-activity.js';
import { approveExecution } from './approve-execution.js';
import type { ActivityCommand } from './commands.js';
import { correctExecution } from './correct-execution.js';
import { deactivateActivity } from './deactivate-activity.js';
import { programActivity } from './program-activity.js';
import { recordBudgetExecution } from './record-budget-execution.js';
import { recordExecution } from './record-execution.js';
import { registerActivity } from './register-activity.js';
import { reprogramActivity } from './reprogram-activity.js';
import { returnExecution } from './return-execution.js';
import { type ActivityState, evolveActivity, noActivity } from './state.js';

/** Stream `<entity>.activity-<code>`. */
export function activityDecider(surroundings: Surroundings): Decider<ActivityCommand, ActivityState, ActivityEvent> {
  return {
    initialState: noActivity,
    decide: (command, state) => decideActivity(command, state, surroundings),
    evolve: evolveActivity,
  };
}

function decideActivity(command: ActivityCommand, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  switch (command.kind) {
    case 'register-activity':
      return registerActivity(command, state, surroundings);
    case 'amend-activity':
      return amendActivity(command, state, surroundings);
    case 'program-activity':
      return programActivity(command, state, surroundings);
    case 'reprogram-activity':
      return reprogramActivity(command, state, surroundings);
    case 'record-execution':
      return recordExecution(command, state, surroundings);
    case 'correct-execution':
      return correctExecution(command, state, surroundings);
    case 'approve-execution':
      return approveExecution(command, state, surroundings);
    case 'return-execution':
      return returnExecution(command, state, surroundings);
    case 'deactivate-activity':
      return deactivateActivity(command, state, surroundings);
    case 'record-budget-execution':
      return recordBudgetExecution(command, state, surroundings);
  }
}
