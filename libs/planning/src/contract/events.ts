import type { DomainEvent } from '@quipu/ledger';
import type { Aggregation, Relevance, Sense } from '@quipu/rules';

/** Decimal as a string, e.g. `"88.70"`; exact, decimal point, no thousands separator. */
export type DecimalText = string;
/** `2025-S1`, `2025-S2` or `2025-A` (whole year). */
export type PeriodText = string;

export type UnitOfMeasure =
  | 'cantidad'
  | 'número'
  | 'porcentaje'
  | 'ratio'
  | 'tasa'
  | 'índice'
  | 'tasa de variación';

export interface Objective {
  /** `OEI.nn` */
  code: string;
  name: string;
  priority: number;
  /** The objective's own indicator, by name, where the plan prints no code for it. */
  indicatorName?: string;
}

export interface Action {
  /** `AEI.nn.mm`; nn is the objective's. */
  code: string;
  name: string;
  /** Within its objective, from 1. */
  priority: number;
}

export interface OrganisationUnit {
  /** e.g. `11.01` */
  code: string;
  name: string;
}

/** A PEI takes force in an entity. `plan` is its code, e.g. `PEI-2025-2030`. */
export type PlanRegistered = DomainEvent<
  'PlanRegistered',
  { plan: string; name: string; entityName: string; startYear: number; endYear: number }
>;
export type PlanRenamed = DomainEvent<'PlanRenamed', { plan: string; name: string }>;
export type PlanExtended = DomainEvent<'PlanExtended', { plan: string; from: number; endYear: number }>;
export type ObjectiveAdded = DomainEvent<'ObjectiveAdded', { plan: string } & Objective>;
export type ObjectiveChanged = DomainEvent<'ObjectiveChanged', { plan: string } & Objective>;
export type ActionAdded = DomainEvent<'ActionAdded', { plan: string; objective: string } & Action>;
export type ActionChanged = DomainEvent<'ActionChanged', { plan: string; objective: string } & Action>;
/** The action leaves the plan; its past stays. */
export type ActionWithdrawn = DomainEvent<'ActionWithdrawn', { plan: string; code: string }>;
export type UnitAdded = DomainEvent<'UnitAdded', { plan: string } & OrganisationUnit>;
export type UnitRenamed = DomainEvent<'UnitRenamed', { plan: string } & OrganisationUnit>;

/** Stream `<entity>.plan-PEI`: all the strategic plans of an entity, so that no two cover the same year. */
export type PlanEvent =
  | PlanRegistered
  | PlanRenamed
  | PlanExtended
  | ObjectiveAdded
  | ObjectiveChanged
  | ActionAdded
  | ActionChanged
  | ActionWithdrawn
  | UnitAdded
  | UnitRenamed;

export type IndicatorDefined = DomainEvent<
  'IndicatorDefined',
  {
    plan: string;
    /** `IND.kk.AEI.nn.mm` or `IND.kk.OEI.nn` */
    code: string;
    name: string;
    /** Code of the action or objective it measures. */
    parent: string;
    unitOfMeasure: UnitOfMeasure;
    /** Code of the responsible unit. */
    responsibleUnit: string;
    relevance: Relevance;
    sense: Sense;
    aggregation: Aggregation;
    /** Null when the source does not give it. */
    baseline: { year: number; value: DecimalText } | null;
    /** Logro esperado by year, e.g. `{"2025": "90.01"}`. */
    targets: Record<string, DecimalText>;
    /** Values outside it are refused. Null on a side without limit. */
    range: { min: DecimalText | null; max: DecimalText | null };
    /** What the source leaves unsaid and the loader assumed; shown beside the indicator. Spanish. */
    assumptions?: string[];
  }
>;
export type TargetRevised = DomainEvent<
  'TargetRevised',
  { plan: string; indicator: string; year: number; from: DecimalText | null; to: DecimalText }
>;
/** `value` null is «sin dato». `printedAdvance` is what CEPLAN's report shows, `"ND"` included; null when unknown. */
export type ValueReported = DomainEvent<
  'ValueReported',
  { plan: string; indicator: string; period: PeriodText; value: DecimalText | null; printedAdvance: DecimalText | 'ND' | null }
>;
export type ValueCorrected = DomainEvent<
  'ValueCorrected',
  {
    plan: string;
    indicator: string;
    period: PeriodText;
    from: { value: DecimalText | null; printedAdvance: DecimalText | 'ND' | null };
    to: { value: DecimalText | null; printedAdvance: DecimalText | 'ND' | null };
  }
>;
/** Somebody answers for reported ≠ recalculated. It holds only for the very figures it names. */
export type DifferenceExplained = DomainEvent<
  'DifferenceExplained',
  {
    plan: string;
    indicator: string;
    period: PeriodText;
    ruleSet: string;
    reported: DecimalText;
    /** The rule set's figure: a percentage, `"ND"` or `"NA"`. */
    recalculated: string;
    explanation: string;
  }
>;

/** Stream `<entity>.indicator-<code>`. */
export type IndicatorEvent = IndicatorDefined | TargetRevised | ValueReported | ValueCorrected | DifferenceExplained;

export type PlanningEvent = PlanEvent | IndicatorEvent;
