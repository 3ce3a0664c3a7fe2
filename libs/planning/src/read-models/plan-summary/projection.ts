import type { EntityTables, Projection } from '@quipu/projections';
import { ruleSetKey, ruleSets, type RuleSet } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { PlanSummaryRow } from '../../contract/rows.js';
import { contributionOf } from '../action-advance/contribution.js';
import { actionAdvance } from '../action-advance/table.js';
import { nodesOf } from '../plan-structure.js';
import { recorded, type Recorded } from '../recorded.js';
import { summaryOf } from './summary.js';
import { planSummary } from './table.js';

/** Average, levels, colours, alternatives and differences of the whole plan in a period. */
export const planSummaryProjection: Projection<PlanSummaryRow> = {
  table: planSummary,
  project(event, tables) {
    const known = recorded(event);
    const touched = touchedBy(known, tables);
    if (touched.size === 0) return {};
    const { entity, data } = known;
    const actions = nodesOf(tables, data.plan, 'action').map(({ code }) => code);
    const put = ruleSets.flatMap((rules) =>
      [...(touched.get(ruleSetKey(rules)) ?? [])].map((period) => row(entity, data.plan, period, rules, actions, tables)),
    );
    return { put };
  },
};

/** Periods, by rule set. */
function touchedBy(event: Recorded, tables: EntityTables): ReadonlyMap<string, ReadonlySet<PeriodText>> {
  const touched = new Map<string, Set<PeriodText>>();
  const touch = (ruleSet: string, period: PeriodText) => {
    touched.set(ruleSet, (touched.get(ruleSet) ?? new Set()).add(period));
  };
  for (const { rule_set, period } of tables.putBy(actionAdvance)) touch(rule_set, period);
  for (const { rule_set, period } of tables.removedBy(actionAdvance)) touch(rule_set, period);
  // A plan without actions has a summary too.
  if (event.type === 'ValueReported') for (const rules of ruleSets) touch(ruleSetKey(rules), event.data.period);
  return touched;
}

function row(
  entity: string,
  plan: string,
  period: PeriodText,
  rules: RuleSet,
  actions: readonly string[],
  tables: EntityTables,
): PlanSummaryRow {
  const rows = tables.of(actionAdvance);
  const rule_set = ruleSetKey(rules);
  const contributions = actions.flatMap((action) => {
    const standing = rows.get({ plan, period, rule_set, action });
    return standing ? [contributionOf(standing)] : [];
  });
  return { entity, plan, period, rule_set, ...summaryOf(contributions, rules) };
}
