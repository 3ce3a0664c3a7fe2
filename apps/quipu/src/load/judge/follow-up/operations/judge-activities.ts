import type { PoiState } from '@quipu/operations/domain';
import type { FollowUpCase } from '../case.js';
import { type ActivityCase, activityCases } from './activity-case.js';
import { judgeBudget } from './judge-budget.js';
import { judgeDefinition } from './judge-definition.js';
import { judgeExecution } from './judge-execution.js';
import { judgeProgramme } from './judge-programme.js';
import { groupedBy } from '../../../grouped-by.js';

const DEFINING = ['actividades.csv', 'actividades-presupuestales.csv'];

/** Each activity: its definition, its goals, what was executed and the budget. */
export function judgeActivities(found: FollowUpCase, poi: PoiState): void {
  for (const activity of activityCases(found, poi)) judgeActivity(activity);
}

function judgeActivity(activity: ActivityCase): void {
  const { thing, row, found } = activity;
  if (!thing.state.definitions[found.plan.code] && !row) return unknownActivity(activity);
  if (row) judgeDefinition(activity, row);
  // A definition that the rules refuse is said once, not again by all that hangs from it.
  if (!thing.leftOut && !thing.state.definitions[found.plan.code]) return;
  for (const rows of groupedBy(activity.programmes, ({ year }) => String(year)).values()) judgeProgramme(activity, rows);
  for (const rows of groupedBy(activity.executions, ({ year }) => String(year)).values()) judgeExecution(activity, rows);
  if (activity.budget) judgeBudget(activity, activity.budget);
}

/** Silent when the file that defines activities has errors: the row may be there and be wrong. */
function unknownActivity({ code, programmes, executions, found: { folder, plan } }: ActivityCase): void {
  if (folder.findings.errors.some(({ file }) => DEFINING.includes(file.toLowerCase()))) return;
  for (const row of [...programmes, ...executions]) {
    folder.findings.error(row, 'actividad', `${code} no está en actividades.csv ni registrada en ${plan.code}`);
  }
}
