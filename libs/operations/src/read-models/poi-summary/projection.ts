import type { Changes, EntityTables, Projection } from '@quipu/projections';
import type { ActionPhysicalProgressRow, MeanProgress, PoiSummaryRow } from '../../contract/rows.js';
import { progressRules, progressRulesKey } from '../../domain/progress/rules.js';
import { actionPhysicalProgress } from '../action-physical-progress/table.js';
import { meanFigure, totalProgress } from '../mean-progress.js';
import { poiSummary } from './table.js';

/** Total of the POI in the periods that an event touches. */
export const poiSummaryProjection: Projection<PoiSummaryRow> = {
  table: poiSummary,
  project(_event, tables) {
    const touched = [...tables.putBy(actionPhysicalProgress), ...tables.removedBy(actionPhysicalProgress)];
    const periods = new Map(touched.map((row) => [`${row.plan} ${row.period}`, row]));
    const changes = [...periods.values()].map((row) => changeOf(row, tables));
    return { put: changes.flatMap(({ put = [] }) => put), remove: changes.flatMap(({ remove = [] }) => remove) };
  },
};

function changeOf({ entity, plan, period }: ActionPhysicalProgressRow, tables: EntityTables): Changes<PoiSummaryRow> {
  const actions = computedIn(plan, period, tables);
  const standing = tables.of(poiSummary).get({ plan, period });
  if (actions.length === 0) return standing ? { remove: [standing] } : {};
  const figures = actions.filter(({ uncapped }) => uncapped.kind === 'value');
  const of_actions = {
    uncapped: meanFigure(figures.map(({ uncapped }) => uncapped)),
    capped: meanFigure(figures.map(({ capped }) => capped)),
    actions: figures.length,
  };
  return { put: [{ entity, plan, period, rules: progressRulesKey(progressRules), total: totalProgress(actions), of_actions }] };
}

function computedIn(plan: string, period: string, tables: EntityTables): MeanProgress[] {
  const found: MeanProgress[] = [];
  for (const row of tables.of(actionPhysicalProgress).values()) {
    if (row.plan === plan && row.period === period && row.computed) found.push(row.computed);
  }
  return found;
}
