import type { Changes, EntityTables, Projection } from '@quipu/projections';
import { ruleSetKey, ruleSets } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { ActionAdvanceRow, PlanNodeRow } from '../../contract/rows.js';
import { indicatorValue } from '../indicator-value/table.js';
import { planNode } from '../plan-node/table.js';
import { byParent, firstOf, nodesOf, openPeriods } from '../plan-structure.js';
import { recorded, type Recorded } from '../recorded.js';
import { measureOf } from './measured.js';
import { actionAdvanceRow } from './row.js';
import { actionAdvance } from './table.js';

/**
 * Every action of the plan, under every rule set, in every open period: one in which something was
 * reported. Only the actions that an event touches are computed again.
 */
export const actionAdvanceProjection: Projection<ActionAdvanceRow> = {
  table: actionAdvance,
  project: (event, tables) => changes(recorded(event), tables),
};

function changes(event: Recorded, tables: EntityTables): Changes<ActionAdvanceRow> {
  switch (event.type) {
    case 'ValueReported':
      return { put: isOpening(event, tables) ? wholePlan(event, tables) : measuredAction(event, tables) };
    case 'ValueCorrected':
    case 'DifferenceExplained':
      return { put: measuredAction(event, tables) };
    case 'ActionAdded':
    case 'ActionChanged':
      return { put: inPeriods(event.data.code, event, tables, openPeriods(tables, event.data.plan)) };
    case 'IndicatorDefined':
      return { put: inPeriods(event.data.parent, event, tables, openPeriods(tables, event.data.plan)) };
    case 'TargetRevised':
      return { put: revisedAction(event, tables) };
    case 'ActionWithdrawn':
      return { remove: rowsOf(event, tables) };
    default:
      return {};
  }
}

type ValueEvent = Extract<Recorded, { type: 'ValueReported' | 'ValueCorrected' | 'DifferenceExplained' }>;

function isOpening({ data: { plan, period } }: ValueEvent, tables: EntityTables): boolean {
  const first = firstOf(tables, plan, 'action');
  return first !== undefined && rulesRows(tables, plan, period, first.code).length === 0;
}

function wholePlan({ data: { plan, period } }: ValueEvent, tables: EntityTables): ActionAdvanceRow[] {
  const indicators = byParent(nodesOf(tables, plan, 'indicator'));
  return nodesOf(tables, plan, 'action').flatMap((action) =>
    computed(tables, action, indicators.get(action.code) ?? [], period),
  );
}

/** The plan is as it was when the row was last computed, so the row names the action's indicators. */
function measuredAction({ data: { plan, period, indicator } }: ValueEvent, tables: EntityTables): ActionAdvanceRow[] {
  const nodes = tables.of(planNode);
  const action = nodes.get({ plan, code: nodes.get({ plan, code: indicator })?.parent ?? '' });
  const row = action && rulesRows(tables, plan, period, action.code)[0];
  if (!action || !row) return [];
  const indicators = row.indicators.map(({ code }) => nodes.get({ plan, code })!);
  return computed(tables, action, indicators, period);
}

/** A target counts in the periods of its year. */
function revisedAction(event: Extract<Recorded, { type: 'TargetRevised' }>, tables: EntityTables): ActionAdvanceRow[] {
  const { plan, indicator, year } = event.data;
  const periods = openPeriods(tables, plan).filter((period) => period.startsWith(`${year}-`));
  const parent = tables.of(planNode).get({ plan, code: indicator })?.parent;
  return parent ? inPeriods(parent, event, tables, periods) : [];
}

function inPeriods(code: string, { data: { plan } }: Recorded, tables: EntityTables, periods: readonly PeriodText[]): ActionAdvanceRow[] {
  const action = tables.of(planNode).get({ plan, code });
  if (action?.kind !== 'action' || periods.length === 0) return [];
  const indicators = byParent(nodesOf(tables, plan, 'indicator')).get(code) ?? [];
  return periods.flatMap((period) => computed(tables, action, indicators, period));
}

function rowsOf({ data: { plan, code } }: Extract<Recorded, { type: 'ActionWithdrawn' }>, tables: EntityTables): ActionAdvanceRow[] {
  return openPeriods(tables, plan).flatMap((period) => rulesRows(tables, plan, period, code));
}

/** The standing rows of an action in a period: one per rule set, or none. */
function rulesRows(tables: EntityTables, plan: string, period: PeriodText, action: string): ActionAdvanceRow[] {
  const rows = tables.of(actionAdvance);
  return ruleSets.flatMap((rules) => rows.get({ plan, period, rule_set: ruleSetKey(rules), action }) ?? []);
}

function computed(
  tables: EntityTables,
  action: PlanNodeRow,
  indicators: readonly PlanNodeRow[],
  period: PeriodText,
): ActionAdvanceRow[] {
  const values = tables.of(indicatorValue);
  const measures = indicators.map((node) =>
    measureOf(node, values.get({ plan: node.plan, indicator: node.code, period }), period),
  );
  return ruleSets.map((rules) => actionAdvanceRow(action, measures, period, rules));
}
