import { ZERO } from '@quipu/rules';
import { INCOMPLETE, NONE, type Percentage } from './percentage.js';
import { PLACES } from './settled.js';
import { meanOfTally, type Tally } from './tally.js';

/**
 * Physical progress of an action: mean of its activities, only if none is S.I.; S.P. and «-» are left
 * out, and an action whose activities are all S.P. is at 0. «-» when no activity says anything.
 */
export function actionProgress(activities: Tally): Percentage {
  if (activities.incomplete > 0) return INCOMPLETE;
  if (activities.values > 0) return meanOfTally(activities, PLACES.ofActivities);
  return activities.unprogrammed > 0 ? { kind: 'value', exact: ZERO } : NONE;
}
