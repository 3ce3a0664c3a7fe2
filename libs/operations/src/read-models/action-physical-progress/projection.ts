import type { Changes, EntityTables, Projection } from '@quipu/projections';
import { decimal } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { ActionPhysicalProgressRow, ActivityProgressRow } from '../../contract/rows.js';
import { progressRules, progressRulesKey } from '../../domain/progress/rules.js';
import { activityProgress } from '../activity-progress/table.js';
import { meanOfTerms, meanProgress, movedTallies, talliesIn, talliesOf } from '../mean-progress.js';
import { recorded, type RecordedOf, sourceOf } from '../recorded.js';
import { actionPhysicalProgress } from './table.js';

/**
 * What the activities of an action give, and what a document reports of it, side by side. The row keeps
 * sums and counts, not its activities: those are the rows of `activity_progress`, and an event moves few of them.
 */
export const actionPhysicalProgressProjection: Projection<ActionPhysicalProgressRow> = {
  table: actionPhysicalProgress,
  project(given, tables) {
    const event = recorded(given);
    if (event.type === 'ActionProgressReported') return { put: [reported(event, tables)] };
    return changesOf(recomputed(tables));
  },
};

/** Each activity leaves the action in which it stood and enters the one in which it stands, most often the same. */
function recomputed(tables: EntityTables): ActionPhysicalProgressRow[] {
  const left = byRow(tables.replacedBy(activityProgress));
  const entered = byRow(tables.putBy(activityProgress));
  const places = new Map([...left, ...entered].map(([key, [row]]) => [key, row!]));
  return [...places].map(([key, place]) => {
    const row = rowOf(place, tables);
    const [out, into] = [left, entered].map((rows) => (rows.get(key) ?? []).map(({ physical }) => talliesOf(physical)));
    return { ...row, computed: meanProgress(movedTallies(talliesIn(row.computed), out!, into!)) };
  });
}

function byRow(rows: readonly ActivityProgressRow[]): Map<string, ActivityProgressRow[]> {
  const found = new Map<string, ActivityProgressRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.plan, row.period, row.action]);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** A row without activities nor reported figure ceases to stand. */
function changesOf(rows: readonly ActionPhysicalProgressRow[]): Required<Changes<ActionPhysicalProgressRow>> {
  const stands = ({ computed, reported: figure }: ActionPhysicalProgressRow) => computed !== null || figure !== null;
  return { put: rows.filter(stands), remove: rows.filter((row) => !stands(row)) };
}

function reported(event: RecordedOf<'ActionProgressReported'>, tables: EntityTables): ActionPhysicalProgressRow {
  const { percentage, terms, plan, action, period } = event.data;
  const mean = meanOfTerms(terms.map((term) => ({ kind: 'value', exact: decimal(term.percentage) })));
  const row = rowOf({ entity: event.entity, plan, action, period }, tables);
  return { ...row, reported: { percentage, terms, mean, source: sourceOf(event) } };
}

interface Place {
  entity: string;
  plan: string;
  action: string;
  period: PeriodText;
}

function rowOf({ entity, plan, action, period }: Place, tables: EntityTables): ActionPhysicalProgressRow {
  const standing = tables.of(actionPhysicalProgress).get({ plan, period, action });
  return standing ?? { entity, plan, period, action, rules: progressRulesKey(progressRules), computed: null, reported: null };
}
