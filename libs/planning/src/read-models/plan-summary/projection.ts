import type { EntityTables, Projection } from '@quipu/projections';
import { ruleSetKey, ruleSets } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { ActionAdvanceRow, PlanSummaryRow } from '../../contract/rows.js';
import { contributionOf } from '../action-advance/contribution.js';
import { actionAdvance } from '../action-advance/table.js';
import { recorded, type Recorded } from '../recorded.js';
import { summaryAfter } from './summary.js';
import { planSummary } from './table.js';

/** Average, levels, colours, alternatives and differences of the whole plan in a period, from the actions that an event moves. */
export const planSummaryProjection: Projection<PlanSummaryRow> = {
  table: planSummary,
  project(event, tables) {
    const known = recorded(event);
    const left = tables.replacedBy(actionAdvance);
    const entered = tables.putBy(actionAdvance);
    const { entity, data: { plan } } = known;
    const put = periodsTouched(known, [...left, ...entered]).flatMap((period) =>
      ruleSets.map((rules): PlanSummaryRow => {
        const rule_set = ruleSetKey(rules);
        const contributions = (rows: readonly ActionAdvanceRow[]) =>
          rows.filter((row) => row.period === period && row.rule_set === rule_set).map(contributionOf);
        const before = standing(tables, plan, period, rule_set);
        return { entity, plan, period, rule_set, ...summaryAfter(before, contributions(left), contributions(entered), rules) };
      }),
    );
    return { put };
  },
};

function periodsTouched(event: Recorded, rows: readonly ActionAdvanceRow[]): PeriodText[] {
  const periods = new Set(rows.map(({ period }) => period));
  // A plan without actions has a summary too.
  if (event.type === 'ValueReported') periods.add(event.data.period);
  return [...periods];
}

function standing(tables: EntityTables, plan: string, period: PeriodText, rule_set: string): PlanSummaryRow | undefined {
  return tables.of(planSummary).get({ plan, period, rule_set });
}
