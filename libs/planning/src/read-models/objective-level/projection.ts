import type { EntityTables, Projection } from '@quipu/projections';
import { movedCounts, NO_LEVELS, ruleSetKey, ruleSets } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { ActionAdvanceRow, ObjectiveLevelRow, PlanNodeRow } from '../../contract/rows.js';
import { BASES, contributionOf, SCALES } from '../action-advance/contribution.js';
import { actionAdvance } from '../action-advance/table.js';
import { planNode } from '../plan-node/table.js';
import { firstOf, nodesOf, openPeriods } from '../plan-structure.js';
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
  for (const row of [...tables.replacedBy(actionAdvance), ...tables.putBy(actionAdvance)]) touch(row.period, row.objective);
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
  const moved = { leaving: tables.replacedBy(actionAdvance), entering: tables.putBy(actionAdvance) };
  return [...touched].flatMap(([period, objectives]) =>
    [...objectives].flatMap((code) => {
      const objective = tables.of(planNode).get({ plan, code });
      if (!objective) return [];
      return ruleSets.flatMap((rules) => {
        const rule_set = ruleSetKey(rules);
        const ours = (rows: readonly ActionAdvanceRow[]) =>
          rows.filter((row) => row.period === period && row.objective === code && row.rule_set === rule_set);
        return objectiveRows(objective, period, rule_set, ours(moved.leaving), ours(moved.entering), tables);
      });
    }),
  );
}

/** As they stood, after some advances have left and others have entered. */
function objectiveRows(
  objective: PlanNodeRow,
  period: PeriodText,
  rule_set: string,
  leaving: readonly ActionAdvanceRow[],
  entering: readonly ActionAdvanceRow[],
  tables: EntityTables,
): ObjectiveLevelRow[] {
  const { entity, plan, code, name } = objective;
  return BASES.flatMap((basis) =>
    SCALES.map((scale) => {
      const key = { plan, period, rule_set, objective: code, basis, scale };
      const before = tables.of(objectiveLevel).get(key);
      const classOf = (row: ActionAdvanceRow) => contributionOf(row).classes[basis][scale];
      return {
        entity,
        ...key,
        name,
        indicators: (before?.indicators ?? 0) - indicatorsOf(leaving) + indicatorsOf(entering),
        actions: (before?.actions ?? 0) - leaving.length + entering.length,
        levels: movedCounts(before?.levels ?? NO_LEVELS, leaving.map(classOf), entering.map(classOf)),
      };
    }),
  );
}

function indicatorsOf(rows: readonly ActionAdvanceRow[]): number {
  return rows.reduce((sum, { indicators }) => sum + indicators.length, 0);
}
