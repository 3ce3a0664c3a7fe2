import type { Changes, EntityTables, Projection } from '@quipu/projections';
import { decimal } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { ActionPhysicalProgressRow, ActivityProgressRow, ActivityTerm } from '../../contract/rows.js';
import { progressRules, progressRulesKey } from '../../domain/progress/rules.js';
import { activityProgress } from '../activity-progress/table.js';
import { figureText } from '../figures.js';
import { meanFigure, meanProgress } from '../mean-progress.js';
import { recorded, type RecordedOf, sourceOf } from '../recorded.js';
import { actionPhysicalProgress } from './table.js';

/** What the activities of an action give, and what a document reports of it, side by side. */
export const actionPhysicalProgressProjection: Projection<ActionPhysicalProgressRow> = {
  table: actionPhysicalProgress,
  project(given, tables) {
    const event = recorded(given);
    if (event.type === 'ActionProgressReported') return { put: [reported(event, tables)] };
    const rows = recomputed(tables);
    return changesOf(event.type === 'ActivityAmended' ? [...rows, ...movedAway(event, tables)] : rows);
  },
};

/** An amendment may take the activity to another action: the one it left forgets it. */
function movedAway({ data: { plan, from } }: RecordedOf<'ActivityAmended'>, tables: EntityTables): ActionPhysicalProgressRow[] {
  const { action } = from;
  if (action === undefined) return [];
  return tables.putBy(activityProgress).flatMap((row) => {
    const { period } = row;
    const standing = tables.of(actionPhysicalProgress).get({ plan, period, action });
    return standing ? [withTerms(standing, row, [])] : [];
  });
}

/** An event touches one activity; its action's row already names the other terms. */
function recomputed(tables: EntityTables): ActionPhysicalProgressRow[] {
  const put = tables.putBy(activityProgress).map((row) => withTerms(rowOf(row, tables), row, [termOf(row)]));
  const left = tables.removedBy(activityProgress).map((row) => withTerms(rowOf(row, tables), row, []));
  return [...put, ...left];
}

/** A row without terms nor reported figure ceases to stand. */
function changesOf(rows: readonly ActionPhysicalProgressRow[]): Required<Changes<ActionPhysicalProgressRow>> {
  return {
    put: rows.filter(({ activities, reported: figure }) => activities.length > 0 || figure !== null),
    remove: rows.filter(({ activities, reported: figure }) => activities.length === 0 && figure === null),
  };
}

function withTerms(row: ActionPhysicalProgressRow, { activity }: ActivityProgressRow, terms: readonly ActivityTerm[]): ActionPhysicalProgressRow {
  const others = row.activities.filter((term) => term.activity !== activity);
  const activities = [...others, ...terms].sort((one, other) => (one.activity < other.activity ? -1 : 1));
  return { ...row, activities, computed: activities.length > 0 ? meanProgress(activities) : null };
}

function termOf({ activity, physical: { uncapped, capped } }: ActivityProgressRow): ActivityTerm {
  return { activity, uncapped, capped };
}

function reported(event: RecordedOf<'ActionProgressReported'>, tables: EntityTables): ActionPhysicalProgressRow {
  const { percentage, terms, plan, action, period } = event.data;
  const mean = meanFigure(terms.map((term) => figureText({ kind: 'value', exact: decimal(term.percentage) })));
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
  return standing ?? { entity, plan, period, action, rules: progressRulesKey(progressRules), computed: null, reported: null, activities: [] };
}
