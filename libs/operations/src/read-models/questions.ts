import type { PeriodText } from '../contract/events.js';

/** A table of an entity as it stood at a position of the ledger. */
export interface EntityQuestion {
  /** Executing unit, six digits. */
  entity: string;
  /** Everything up to this position was known. */
  asOf: number;
}

/** All plans when left out. */
export interface PlanQuestion extends EntityQuestion {
  plan?: string;
}

export interface MonthsQuestion extends PlanQuestion {
  activity?: string;
  year?: number;
}

export interface ProgressQuestion extends PlanQuestion {
  period: PeriodText;
  action?: string;
}

export interface MetaQuestion extends PlanQuestion {
  year?: number;
}
