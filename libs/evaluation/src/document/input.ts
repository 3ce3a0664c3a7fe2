import type { InvestmentRow, InvestmentTimelineRow } from '@quipu/investments';
import type { ActionPhysicalProgressRow, ActivityMonthRow, ActivityProgressRow, ActivityRow, MaintenanceMetaRow, PoiSummaryRow } from '@quipu/operations';
import type { AlertRow, CommitmentRow, FindingRow } from '@quipu/oversight';
import type { ActionAdvanceRow, IndicatorValueRow, ObjectiveLevelRow, PeriodText, PlanNodeRow, PlanSummaryRow } from '@quipu/planning';
import type { RuleSet } from '@quipu/rules';
import type { BoundFields } from './bound-fields.js';
import type { FollowUpIndex } from './follow-up-index.js';
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
  /** POI of the period: progress of its activities, of the actions, and of the whole. */
  activities: readonly ActivityProgressRow[];
  physicalProgress: readonly ActionPhysicalProgressRow[];
  poiSummary: PoiSummaryRow | undefined;
  /** Of the activities, for the follow-up of the POI as a spreadsheet; no other format prints them. */
  activityMonths?: readonly ActivityMonthRow[];
  /** Budget activities, with what they executed by period; absent or empty when there are none. */
  budgetActivities?: readonly ActivityRow[];
  /** Maintenance metas of the year. */
  metas: readonly MaintenanceMetaRow[];
  investments: readonly InvestmentRow[];
  investmentTimeline: readonly InvestmentTimelineRow[];
  /** Of every period: an alert bound to none belongs to the report too. */
  alerts: readonly AlertRow[];
  /** Of every report of the plan up to this one. */
  commitments: readonly CommitmentRow[];
  /** Of the period. */
  findings: readonly FindingRow[];
  /** Free texts by the id of their place (`seccion/resumen`, `accion/AEI.01.01`). Absent: a report without places to write. */
  narratives?: Readonly<Record<string, string>>;
  /** Given when the report is frozen. */
  seal?: { version: number; cutId: string; dataSha256: string; address: string };
}

/** What every section is made from. */
export interface SectionInput extends EvaluationInput {
  index: PlanIndex;
  followUp: FollowUpIndex;
  fields: BoundFields;
  meta: ReportMeta;
}
