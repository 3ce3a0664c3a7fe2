import type { DocumentRef } from '@quipu/ledger';
import type { Amounts, Day, DecimalText, ReportedPercentage } from '../contract/events.js';
import type { Authority, DayCertainty, Phase, StopCause } from '../contract/vocabulary.js';

/** What the sender shows for it. Some commands are refused without. */
export interface Support {
  reason?: string;
  documents: readonly DocumentRef[];
}

interface OfInvestment<Kind extends string> {
  kind: Kind;
  cui: string;
  support: Support;
}

/** A fact that holds from a day; `sinceIs` is «exacta» unless said. */
export interface Since {
  since: Day;
  sinceIs?: DayCertainty;
}

export interface RegisterInvestment extends OfInvestment<'register-investment'>, Partial<Since> {
  name: string;
  actions: string[];
  phase: Phase;
  operating?: boolean;
  operatingSince?: Day;
  assumptions?: string[];
}
export interface LinkActions extends OfInvestment<'link-actions'> {
  link?: string[];
  unlink?: string[];
}
export interface ChangePhase extends OfInvestment<'change-phase'>, Since {
  phase: Phase;
}
/** What is left out stays. `since` is the phase's. */
export interface RestateInvestment extends OfInvestment<'restate-investment'>, Partial<Since> {
  name?: string;
  phase?: Phase;
  operating?: boolean;
  operatingSince?: Day;
}
export type StartOperation = OfInvestment<'start-operation'> & Since;

export interface AddBlocker extends OfInvestment<'add-blocker'>, Since {
  authority: Authority;
  detail?: string;
}
export interface LiftBlocker extends OfInvestment<'lift-blocker'>, Since {
  authority: Authority;
}
export interface StopWork extends OfInvestment<'stop-work'>, Since {
  cause: StopCause;
  norm: string;
  article: string;
  effect?: string;
}
export interface CorrectStop extends OfInvestment<'correct-stop'>, Partial<Since> {
  cause?: StopCause;
  norm?: string;
  article?: string;
  effect?: string;
}
export type ResumeWork = OfInvestment<'resume-work'> & Since;
export interface TransferInvestment extends OfInvestment<'transfer-investment'>, Since {
  /** Name of the entity that takes it. */
  to: string;
  agreement: string;
}
export type TakeBackInvestment = OfInvestment<'take-back-investment'> & Since;
export type DeactivateInvestment = OfInvestment<'deactivate-investment'> & Since;
export type ReactivateInvestment = OfInvestment<'reactivate-investment'> & Since;

export interface ReportPhysicalProgress extends OfInvestment<'report-physical-progress'> {
  day: Day;
  percentage: DecimalText;
}
export interface CorrectPhysicalProgress extends OfInvestment<'correct-physical-progress'> {
  day: Day;
  percentage: DecimalText;
}
/** At least one figure. */
export interface RecordMoney extends OfInvestment<'record-money'> {
  year: number;
  day: Day;
  amounts?: Amounts;
  reported?: ReportedPercentage;
}
/** Replaces what is known of the year. */
export interface CorrectMoney extends OfInvestment<'correct-money'> {
  year: number;
  day: Day;
  amounts: Amounts;
  reported?: ReportedPercentage | null;
}

export type InvestmentCommand =
  | RegisterInvestment
  | LinkActions
  | ChangePhase
  | RestateInvestment
  | StartOperation
  | AddBlocker
  | LiftBlocker
  | StopWork
  | CorrectStop
  | ResumeWork
  | TransferInvestment
  | TakeBackInvestment
  | DeactivateInvestment
  | ReactivateInvestment
  | ReportPhysicalProgress
  | CorrectPhysicalProgress
  | RecordMoney
  | CorrectMoney;

type WithoutSupport<Command> = Command extends InvestmentCommand ? Omit<Command, 'support'> : never;
/** A command as it is sent: what supports it stands beside its fields. */
export type SentCommand = WithoutSupport<InvestmentCommand> & { validAt?: Day; reason?: string; documents?: DocumentRef[] };
