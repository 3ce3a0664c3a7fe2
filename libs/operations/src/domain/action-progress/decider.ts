import type { Decider } from '@quipu/ledger';
import type { ActionProgressEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import type { ReportActionProgress } from './commands.js';
import { reportActionProgress } from './report-action-progress.js';
import { type ActionProgressState, evolveActionProgress } from './state.js';

/** Stream `<entity>.progress-<action>`. */
export function actionProgressDecider(surroundings: Surroundings): Decider<ReportActionProgress, ActionProgressState, ActionProgressEvent> {
  return {
    initialState: {},
    decide: (command, state) => reportActionProgress(command, state, surroundings),
    evolve: evolveActionProgress,
  };
}
