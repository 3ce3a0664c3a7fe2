import type { ActionAdvanceRow, IndicatorValueRow, ObjectiveLevelRow, PeriodText, PlanNodeRow, PlanSummaryRow } from '@quipu/planning';
import type { RuleSet } from '@quipu/rules';
import type { ReportCut, ReportMeta } from './model.js';
import type { PlanIndex } from './plan-index.js';

/** The rows of one plan as they stood at the cut. Their order does not matter. */
export interface EvaluationInput {
  /** Executing unit, six digits. */
  entity: string;
  period: PeriodText;
  ruleSet: RuleSet;
  cut: ReportCut;
  nodes: readonly PlanNodeRow[];
  values: readonly IndicatorValueRow[];
  actions: readonly ActionAdvanceRow[];
  objectives: readonly ObjectiveLevelRow[];
  summary: PlanSummaryRow | undefined;
  /** Free texts by the id of their place (`seccion/resumen`, `accion/AEI.01.01`). Absent: a report without places to write. */
  narratives?: Readonly<Record<string, string>>;
}

/** What every section is made from. */
export interface SectionInput extends EvaluationInput {
  index: PlanIndex;
  meta: ReportMeta;
}
