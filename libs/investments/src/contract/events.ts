import type { DomainEvent } from '@quipu/ledger';
import type { Authority, DayCertainty, Denominator, MoneyConcept, Phase, StopCause } from './vocabulary.js';

/** Decimal as a string, e.g. `"88.70"`. */
export type DecimalText = string;
/** ISO date, in America/Lima. */
export type Day = string;

/** Since when something holds, and how well that day is known. */
export interface FactDay {
  day: Day;
  is: DayCertainty;
}

export interface StopGrounds {
  cause: StopCause;
  since: FactDay;
  /** e.g. `Directiva 017-2023-CG/GMPL` */
  norm: string;
  article: string;
  /** What the norm does to this investment; null when nobody wrote it down. */
  effect: string | null;
}

export type Amounts = Partial<Record<MoneyConcept, DecimalText>>;

/** A percentage that somebody else computed, with what it was divided by. */
export interface ReportedPercentage {
  percentage: DecimalText;
  denominator: Denominator;
}

/** The money of a year as known on a day, soles. */
export interface MoneyFigures {
  day: Day;
  amounts: Amounts;
  reported: ReportedPercentage | null;
}

export type InvestmentRegistered = DomainEvent<
  'InvestmentRegistered',
  {
    cui: string;
    name: string;
    /** Codes of the strategic actions it serves, at least one. */
    actions: string[];
    phase: Phase;
    /** Null when the source does not say. */
    phaseSince: FactDay | null;
    /** Null while it is not in operation; `since` null when the source does not say. */
    operation: { since: FactDay | null } | null;
    /** What the source leaves unsaid or says in two ways, and what was taken. Spanish. */
    assumptions: string[];
  }
>;
export type ActionsLinked = DomainEvent<'ActionsLinked', { cui: string; actions: string[] }>;
export type ActionsUnlinked = DomainEvent<'ActionsUnlinked', { cui: string; actions: string[] }>;
export type PhaseChanged = DomainEvent<'PhaseChanged', { cui: string; from: Phase; to: Phase; since: FactDay }>;
/** What had been recorded wrongly is put right; `from` and `to` hold only what differs. */
export type InvestmentRestated = DomainEvent<'InvestmentRestated', { cui: string; from: Restatement; to: Restatement }>;
export interface Restatement {
  name?: string;
  phase?: Phase;
  phaseSince?: FactDay | null;
  operation?: { since: FactDay | null } | null;
}
export type OperationStarted = DomainEvent<'OperationStarted', { cui: string; since: FactDay }>;

export type BlockerAdded = DomainEvent<'BlockerAdded', { cui: string; authority: Authority; since: FactDay; detail: string | null }>;
export type BlockerLifted = DomainEvent<'BlockerLifted', { cui: string; authority: Authority; since: FactDay }>;
export type WorkStopped = DomainEvent<'WorkStopped', { cui: string } & StopGrounds>;
/** The last stop, open or not, as it should have been recorded. */
export type StopCorrected = DomainEvent<'StopCorrected', { cui: string; from: StopGrounds; to: StopGrounds }>;
export type WorkResumed = DomainEvent<'WorkResumed', { cui: string; since: FactDay }>;
export type InvestmentTransferred = DomainEvent<
  'InvestmentTransferred',
  { cui: string; to: string; agreement: string; since: FactDay }
>;
export type InvestmentTakenBack = DomainEvent<'InvestmentTakenBack', { cui: string; since: FactDay }>;
/** Like a transfer, it ends an open stop: nothing of ours waits to be resumed. */
export type InvestmentDeactivated = DomainEvent<'InvestmentDeactivated', { cui: string; since: FactDay }>;
export type InvestmentReactivated = DomainEvent<'InvestmentReactivated', { cui: string; since: FactDay }>;

/** Accumulated physical progress, 0 to 100. */
export type PhysicalProgressReported = DomainEvent<'PhysicalProgressReported', { cui: string; day: Day; percentage: DecimalText }>;
export type PhysicalProgressCorrected = DomainEvent<
  'PhysicalProgressCorrected',
  { cui: string; day: Day; from: DecimalText; to: DecimalText }
>;
/** What is not named stays as it was known. */
export type MoneyRecorded = DomainEvent<'MoneyRecorded', { cui: string; year: number } & MoneyFigures>;
export type MoneyCorrected = DomainEvent<'MoneyCorrected', { cui: string; year: number; from: MoneyFigures; to: MoneyFigures }>;

/** Stream `<entity>.investment-<cui>`. */
export type InvestmentEvent =
  | InvestmentRegistered
  | ActionsLinked
  | ActionsUnlinked
  | PhaseChanged
  | InvestmentRestated
  | OperationStarted
  | BlockerAdded
  | BlockerLifted
  | WorkStopped
  | StopCorrected
  | WorkResumed
  | InvestmentTransferred
  | InvestmentTakenBack
  | InvestmentDeactivated
  | InvestmentReactivated
  | PhysicalProgressReported
  | PhysicalProgressCorrected
  | MoneyRecorded
  | MoneyCorrected;
