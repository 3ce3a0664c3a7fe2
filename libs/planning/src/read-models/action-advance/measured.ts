import type { MeasuredIndicator } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { IndicatorDetail, IndicatorValueRow, PlanNodeRow } from '../../contract/rows.js';

/** An indicator of an action in a period: its definition and, if reported, its value. */
export interface Measure {
  node: PlanNodeRow;
  detail: IndicatorDetail;
  /** Year of the period; in a semester the whole year's target is used. */
  year: string;
  row: IndicatorValueRow | undefined;
}

export function measureOf(node: PlanNodeRow, row: IndicatorValueRow | undefined, period: PeriodText): Measure {
  return { node, detail: node.detail as IndicatorDetail, year: period.slice(0, 4), row };
}

/** What the rules need of it. */
export function measured({ detail, year, row }: Measure): MeasuredIndicator {
  const { sense, aggregation, relevance, targets, baseline } = detail;
  return {
    sense,
    aggregation,
    relevance,
    target: targets[year] ?? null,
    value: row?.value ?? null,
    baseline: baseline?.value ?? null,
    printed: row?.printed_advance ?? null,
  };
}
