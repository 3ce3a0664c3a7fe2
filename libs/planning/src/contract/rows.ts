import type { Row, Source } from '@quipu/projections';
import type {
  Aggregation,
  Basis,
  ColourCounts,
  Level,
  LevelCounts,
  NotApplicableReason,
  Relevance,
  ScaleName,
  Sense,
} from '@quipu/rules';
import type { DecimalText, PeriodText, UnitOfMeasure } from './events.js';

export type { ColourCounts, LevelCounts } from '@quipu/rules';

export type { Source } from '@quipu/projections';

/** A figure in percent, as stored: exact digits and the printed, rounded ones. */
export type FigureText =
  | {
      kind: 'value';
      exact: DecimalText;
      rounded: DecimalText;
      /** Before capping, exact; only where capping took something away. */
      uncapped?: DecimalText;
    }
  | { kind: 'not-applicable'; why: NotApplicableReason }
  | { kind: 'no-data' }
  /** Nobody has typed what CEPLAN printed. Reported figures only. */
  | { kind: 'not-reported' };

/** `read.plan_node`: the plan as a tree. Key: plan, code. */
export interface PlanNodeRow extends Row {
  plan: string;
  code: string;
  kind: 'plan' | 'objective' | 'action' | 'unit' | 'indicator';
  parent: string | null;
  name: string;
  priority: number | null;
  detail: PlanDetail | ObjectiveDetail | IndicatorDetail | null;
  source: Source;
}
export interface PlanDetail {
  startYear: number;
  endYear: number;
  entityName: string;
}
export interface ObjectiveDetail {
  indicatorName: string | null;
}
export interface IndicatorDetail {
  unitOfMeasure: UnitOfMeasure;
  responsibleUnit: string;
  relevance: Relevance;
  sense: Sense;
  aggregation: Aggregation;
  baseline: { year: number; value: DecimalText } | null;
  targets: Record<string, DecimalText>;
  range: { min: DecimalText | null; max: DecimalText | null };
  assumptions: string[];
  /** The event that defined it. */
  definition: Source;
  /** By year, the event that set a target after the definition. */
  revisions: Record<string, Source>;
}

/** `read.indicator_value`: what was reported. Key: plan, indicator, period. */
export interface IndicatorValueRow extends Row {
  plan: string;
  indicator: string;
  period: PeriodText;
  /** Null is «sin dato». */
  value: DecimalText | null;
  printed_advance: DecimalText | 'ND' | null;
  /** Corrections since it was first reported. */
  corrections: number;
  /** Explanations of reported ≠ recalculated; each holds for the figures it names. */
  explanations: Explanation[];
  source: Source;
}
export interface Explanation {
  ruleSet: string;
  reported: DecimalText;
  recalculated: string;
  text: string;
  source: Source;
}

/** One indicator inside an action's row, with everything needed to explain its advance. */
export interface IndicatorAdvance {
  code: string;
  name: string;
  /** Code of the responsible unit. */
  unit: string;
  relevance: Relevance;
  weight: DecimalText | null;
  sense: Sense;
  aggregation: Aggregation;
  target: DecimalText | null;
  baseline: DecimalText | null;
  value: DecimalText | null;
  reported: FigureText;
  recalculated: FigureText;
  /** Avance tipo II. */
  tipo2: FigureText;
  /** The formula with its numbers, e.g. «min(100, 88.70 / 90.01 × 100)». */
  formula: string;
  difference: 'none' | 'unexplained' | 'explained';
  explanation: string | null;
  corrections: number;
  /** Definition, revision of the year's target if any, value if any. */
  sources: Source[];
}

/** `read.action_advance`. Key: plan, period, rule_set, action. */
export interface ActionAdvanceRow extends Row {
  plan: string;
  period: PeriodText;
  /** `<id>@<version>` */
  rule_set: string;
  action: string;
  objective: string;
  name: string;
  priority: number;
  reported: FigureText;
  recalculated: FigureText;
  levels: Record<Basis, Record<ScaleName, Level | null>>;
  indicators: IndicatorAdvance[];
}

/** `read.objective_level`. Key: plan, period, rule_set, objective, basis, scale. */
export interface ObjectiveLevelRow extends Row {
  plan: string;
  period: PeriodText;
  rule_set: string;
  objective: string;
  name: string;
  basis: Basis;
  scale: ScaleName;
  levels: LevelCounts;
  indicators: number;
  actions: number;
}

export interface AverageText {
  /** Sum of the terms, percent. */
  sum: DecimalText;
  terms: number;
  excluded: number;
  exact: DecimalText | null;
  rounded: DecimalText | null;
}

/** `read.plan_summary`. Key: plan, period, rule_set. */
export interface PlanSummaryRow extends Row {
  plan: string;
  period: PeriodText;
  rule_set: string;
  averages: Record<Basis, AverageText>;
  levels: Record<Basis, Record<ScaleName, LevelCounts>>;
  colours: Record<Basis, Record<ScaleName, ColourCounts>>;
  alternatives: { id: string; label: string; basis: Basis; average: AverageText }[];
  differences: { unexplained: number; explained: number };
}
