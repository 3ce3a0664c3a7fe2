import { ZERO } from '@quipu/rules';
import { meanOf } from './activity-percentage.js';
import { INCOMPLETE, NONE, type Percentage } from './percentage.js';
import { PLACES } from './settled.js';

/**
 * Physical progress of an action: mean of its activities, only if none is S.I.; S.P. and «-» are left
 * out, and an action whose activities are all S.P. is at 0. «-» when no activity says anything.
 */
export function actionProgress(activities: readonly Percentage[]): Percentage {
  if (activities.some(({ kind }) => kind === 'incomplete')) return INCOMPLETE;
  const values = activities.flatMap((one) => (one.kind === 'value' ? [one.exact] : []));
  if (values.length > 0) return meanOf(values, PLACES.ofActivities);
  return activities.some(({ kind }) => kind === 'unprogrammed') ? { kind: 'value', exact: ZERO } : NONE;
}
