import type { Decimal } from 'decimal.js';

export type Sense = 'ascendente' | 'descendente' | 'no definido';
export type Aggregation = 'agregable' | 'no agregable' | 'máximo permisible' | 'mínimo permisible';
/** 1 muy relevante · 2 relevante · 3 menos relevante. */
export type Relevance = 1 | 2 | 3;
export type Level = 'malo' | 'regular' | 'bueno';
export type ScaleName = 'semester' | 'annual';
/** A figure printed by CEPLAN and typed in, or one that the rule set gives. */
export type Basis = 'reported' | 'recalculated';

export type NotApplicableReason =
  | 'target-zero'
  | 'target-negative'
  | 'target-missing'
  | 'sense-undefined'
  | 'target-equals-baseline'
  | 'baseline-missing';

/**
 * What a formula gives, in percent. «Sin dato» is never 0, and «no aplicable» is never «sin dato»:
 * the rule set says what each does to an average and to a level.
 */
export type Result =
  | { kind: 'value'; exact: Decimal; rounded: Decimal; /** Before capping. */ uncapped: Decimal }
  | { kind: 'not-applicable'; why: NotApplicableReason }
  | { kind: 'no-data' };

/** Inputs of an indicator's advance in a period. Decimals as strings, in the indicator's own unit. */
export interface IndicatorInput {
  sense: Sense;
  aggregation: Aggregation;
  relevance: Relevance;
  /** Logro esperado (LE) of the year, also in a semester. Null when the plan has none. */
  target: string | null;
  /** Valor obtenido (VO). Null is «sin dato». */
  value: string | null;
  /** Línea de base (LB). */
  baseline: string | null;
}

/** What a result that is no value does to an average and to a level. */
export type Treatment = 'exclude' | 'as-zero';

export interface Band {
  level: Level;
  /** Inclusive lower bound, percent, decimal string. Decided on the unrounded figure. */
  from: string;
}

export interface Scale {
  /** Spanish, as shown beside every level. */
  name: string;
  /** Where the bands come from. */
  norm: string;
  /** In increasing order of `from`; the first starts at 0. */
  bands: readonly Band[];
}

/** The choices that differ from one print to another. Each can be overridden to ask «what if». */
export interface RuleOptions {
  /** How a target of 0 counts in the average and in the level. The advance itself is «no aplicable». */
  targetZero: Treatment;
  /** `met-within`: VO within the limit is 100. `plain-division`: VO / LE as if ascending. */
  permissible: 'met-within' | 'plain-division';
  /** Rmax in w = (Rmax + 1 − R) / Σ: the group's own, fixed at 3, or no weights at all. */
  weights: 'group' | 'fixed-3' | 'simple';
  noData: Treatment;
}

/** A versioned set of rules, as data. Nothing in the code knows a percentage that is not here. */
export interface RuleSet {
  id: string;
  version: number;
  /** Spanish, e.g. «Reporte impreso de Lares, 2025». */
  name: string;
  /** Spanish name of the norm or print that the rules come from. */
  norm: string;
  options: RuleOptions;
  /** Advance cap, percent. */
  cap: string;
  /** Decimal places of a printed percentage; half away from zero. */
  decimals: number;
  /** Terms of an average: the printed (rounded) figures or the exact ones. */
  averageOf: 'rounded' | 'exact';
  scales: Readonly<Record<ScaleName, Scale>>;
  /** Named «what if» averages shown beside the official one. */
  alternatives: readonly Alternative[];
}

export interface Alternative {
  id: string;
  /** Spanish, says what is different. */
  label: string;
  basis: Basis;
  options: Partial<RuleOptions>;
}
