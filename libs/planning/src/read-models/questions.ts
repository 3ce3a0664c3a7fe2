import type { PeriodText } from '../contract/events.js';

/** A table of an entity as it stood at a position of the ledger. */
export interface EntityQuestion {
  /** Executing unit, six digits. */
  entity: string;
  /** Everything up to this position was known. */
  asOf: number;
}

export interface PlanQuestion extends EntityQuestion {
  plan: string;
}

export interface PeriodQuestion extends EntityQuestion {
  period: PeriodText;
  /** The entity's plan of that period when left out: no two plans share a year. */
  plan?: string;
}

export interface AdvanceQuestion extends PeriodQuestion {
  /** `<id>@<version>`, as `ruleSetKey` writes it. */
  ruleSet: string;
}
