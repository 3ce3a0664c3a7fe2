import type { EntityTables, Projection } from '@quipu/projections';
import { countLevels, ruleSetKey, ruleSets, type RuleSet } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { ActionAdvanceRow, ObjectiveLevelRow, PlanNodeRow } from '../../contract/rows.js';
import { BASES, contributionOf, SCALES } from '../action-advance/contribution.js';
import { actionAdvance } from '../action-advance/table.js';
import { planNode } from '../plan-node/table.js';
import { byParent, firstOf, nodesOf, openPeriods } from '../plan-structure.js';
import { recorded, type Recorded } from '../recorded.js';
import { objectiveLevel } from './table.js';

/** How many actions of each objective stand at each level, on both bases and both scales. */
export const objectiveLevelProjection: Projection<ObjectiveLevelRow> = {
  table: objectiveLevel,
  project(event, tables) {
    const known = recorded(event);
    const touched = touchedBy(known, tables);
    return touched.size > 0 ? { put: rowsFor(touched, known.data.plan, tables) } : {};
  },
};

/** Codes of objectives, by period. */
type Touched = ReadonlyMap<PeriodText, ReadonlySet<string>>;

function touchedBy(event: Recorded, tables: EntityTables): Touched {
  const touched = new Map<PeriodText, Set<string>>();
  const touch = (period: PeriodText, objective: string) => {
    touched.set(period, (touched.get(period) ?? new Set()).add(objective));
  };
  for (const row of tables.putBy(actionAdvance)) touch(row.period, row.objective);
  for (const row of tables.removedBy(actionAdvance)) touch(row.period, row.objective);
  for (const [period, objective] of namedBy(event, tables)) touch(period, objective);
  return touched;
}

/** Objectives that the event concerns even if they hold no action. */
function namedBy(event: Recorded, tables: EntityTables): [PeriodText, string][] {
  switch (event.type) {
    case 'ObjectiveAdded':
    case 'ObjectiveChanged':
      return openPeriods(tables, event.data.plan).map((period) => [period, event.data.code]);
    case 'ValueReported': {
      const { plan, period } = event.data;
      return isOpening(plan, period, tables)
        ? nodesOf(tables, plan, 'objective').map(({ code }) => [period, code])
        : [];
    }
    default:
      return [];
  }
}

function isOpening(plan: string, period: PeriodText, tables: EntityTables): boolean {
  const first = firstOf(tables, plan, 'objective');
  if (!first) return false;
  const rule_set = ruleSetKey(ruleSets[0]!);
  const key = { plan, period, rule_set, objective: first.code, basis: BASES[0], scale: SCALES[0] };
  return tables.of(objectiveLevel).get(key) === undefined;
}

function rowsFor(touched: Touched, plan: string, tables: EntityTables): ObjectiveLevelRow[] {
  const actions = byParent(nodesOf(tables, plan, 'action'));
  return [...touched].flatMap(([period, objectives]) =>
    [...objectives].flatMap((code) => {
      const objective = tables.of(planNode).get({ plan, code });
      if (!objective) return [];
      return ruleSets.flatMap((rules) =>
        objectiveRows(objective, period, rules, advancesOf(actions.get(code) ?? [], period, rules, tables)),
      );
    }),
  );
}

function advancesOf(
  actions: readonly PlanNodeRow[],
  period: PeriodText,
  rules: RuleSet,
  tables: EntityTables,
): ActionAdvanceRow[] {
  const rows = tables.of(actionAdvance);
  const rule_set = ruleSetKey(rules);
  return actions.flatMap(({ plan, code }) => rows.get({ plan, period, rule_set, action: code }) ?? []);
}

function objectiveRows(
  objective: PlanNodeRow,
  period: PeriodText,
  rules: RuleSet,
  advances: readonly ActionAdvanceRow[],
): ObjectiveLevelRow[] {
  const { entity, plan, code, name } = objective;
  const indicators = advances.reduce((sum, row) => sum + row.indicators.length, 0);
  const common = { entity, plan, period, rule_set: ruleSetKey(rules), objective: code, name, indicators, actions: advances.length };
  return BASES.flatMap((basis) =>
    SCALES.map((scale) => {
      const levels = countLevels(advances.map((row) => contributionOf(row).classes[basis][scale]));
      return { ...common, basis, scale, levels };
    }),
  );
}
