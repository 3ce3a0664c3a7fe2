/**
 * What the system knows about the period, as the checks need it: plain rows, fed from read tables or
 * from files. Figures are stored decimals (`"88.70"`); null means that there is none.
 */
export type LevelWord = 'malo' | 'regular' | 'bueno';

export interface KnownAction {
  /** `AEI.03.01` */
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
  /** Name of the responsible unit in the plan. */
  readonly unit: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly value: string | null;
  /** Advance as it was reported or printed, 0–100. */
  readonly reported: string | null;
  /** Advance as the rule set computes it; null when it cannot be. */
  readonly recalculated: string | null;
  readonly level: LevelWord | null;
  /** Ascending when absent. */
  readonly sense?: 'ascendente' | 'descendente' | 'no definido';
  /** Physical progress in the POI, 0–100; null or absent when it is not known. */
  readonly physical?: string | null;
}

export interface KnownInvestment {
  /** CUI, 7 digits. */
  readonly cui: string;
  readonly name: string;
  readonly actions: readonly string[];
  /** Financial progress, 0–100; null or absent when it is not known. */
  readonly financial?: string | null;
  /** As recorded, in the words of `facts/states.ts`; absent when it is not known. */
  readonly states?: readonly string[];
}

export interface KnownActivity {
  readonly code: string;
  readonly name: string;
  /** Execution of its budget, 0–100. */
  readonly financial?: string | null;
}

export interface KnownMaintenance {
  /** Code of the maintenance meta, 7 digits. */
  readonly code: string;
  readonly action: string;
  readonly kilometres: string | null;
  readonly concluded: boolean;
}

export interface KnownAlert {
  readonly action: string;
  readonly type: string;
  /** Physical progress of the action in the POI, 0–100. */
  readonly physical: string;
  /** What the alert names, with its physical progress when it is given. */
  readonly items: readonly { readonly cui: string; readonly physical: string | null }[];
}

/** Counters of levels of the same data, by the scale that was applied: first that of the period. */
export interface LevelSummary {
  readonly scale: string;
  readonly counts: Readonly<Record<LevelWord, number>>;
  readonly source: string;
}

export interface Knowledge {
  readonly plan: { readonly firstYear: number; readonly lastYear: number };
  /** First and last day of what is evaluated, `2025-01-01`. */
  readonly period: { readonly from: string; readonly to: string };
  readonly average: string | null;
  readonly objectives: readonly string[];
  readonly actions: readonly KnownAction[];
  readonly investments: readonly KnownInvestment[];
  readonly activities: readonly KnownActivity[];
  readonly maintenance: readonly KnownMaintenance[];
  readonly alerts: readonly KnownAlert[];
  readonly summaries: readonly LevelSummary[];
}

export const NO_KNOWLEDGE: Omit<Knowledge, 'plan' | 'period'> = {
  average: null, objectives: [], actions: [], investments: [], activities: [], maintenance: [], alerts: [], summaries: [],
};
