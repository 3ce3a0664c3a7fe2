import type { Changes, EntityTables, Projection } from '@quipu/projections';
import type { ActionPhysicalProgressRow, PoiSummaryRow } from '../../contract/rows.js';
import { progressRules, progressRulesKey } from '../../domain/progress/rules.js';
import { actionPhysicalProgress } from '../action-physical-progress/table.js';
import { meanOfActions, movedTallies, talliesIn, talliesInActions, talliesOfAction, totalProgress } from '../mean-progress.js';
import { poiSummary } from './table.js';

/** Total of the POI in the periods that an event touches, from the actions that it moved. */
export const poiSummaryProjection: Projection<PoiSummaryRow> = {
  table: poiSummary,
  project(_event, tables) {
    const left = tables.replacedBy(actionPhysicalProgress);
    const entered = tables.putBy(actionPhysicalProgress);
    const periods = new Map([...left, ...entered].map((row) => [JSON.stringify([row.plan, row.period]), row]));
    const changes = [...periods.values()].map((row) => changeOf(row, left, entered, tables));
    return { put: changes.flatMap(({ put = [] }) => put), remove: changes.flatMap(({ remove = [] }) => remove) };
  },
};

type Actions = readonly ActionPhysicalProgressRow[];

function changeOf({ entity, plan, period }: ActionPhysicalProgressRow, left: Actions, entered: Actions, tables: EntityTables): Changes<PoiSummaryRow> {
  const [out, into] = [meansIn(left, plan, period), meansIn(entered, plan, period)];
  const standing = tables.of(poiSummary).get({ plan, period });
  const total = totalProgress(movedTallies(talliesIn(standing?.total ?? null), out.map(talliesIn), into.map(talliesIn)));
  if (!total) return standing ? { remove: [standing] } : {};
  const of_actions = meanOfActions(movedTallies(talliesInActions(standing?.of_actions), out.map(talliesOfAction), into.map(talliesOfAction)));
  return { put: [{ entity, plan, period, rules: progressRulesKey(progressRules), total, of_actions }] };
}

function meansIn(rows: Actions, plan: string, period: string): ActionPhysicalProgressRow['computed'][] {
  return rows.filter((row) => row.plan === plan && row.period === period).map(({ computed }) => computed);
}
