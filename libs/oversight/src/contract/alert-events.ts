import type { DomainEvent } from '@quipu/ledger';
import type { FigureRef } from './figure.js';

export type AlertKind =
  | 'physical-progress'
  | 'stopped-investment'
  | 'value-overdue'
  | 'target-zero'
  | 'target-backwards'
  | 'value-at-baseline'
  | 'reported-differs'
  | 'commitment-overdue'
  | 'month-not-recorded';

export type Severity = 'crítica' | 'moderada' | 'aviso';

/** What the policy saw. */
export interface AlertFacts {
  severity: Severity;
  /** `<id>@<version>` of the alert policy. */
  policy: string;
  /** The first is the one that decides. */
  figures: FigureRef[];
  /** Spanish, with its figures. */
  message: string;
  /** The indicator says «bueno» and the physical progress is critical. */
  tension: boolean;
}

/** Where an alert stands. `key` is `<kind>.<subject>.<period>`. */
export interface AlertPlace {
  key: string;
  kind: AlertKind;
  /** Code of the action, investment (CUI), indicator, commitment, or unit that did not record a month. */
  subject: string;
  /** Actions it touches. */
  actions: string[];
  /** A period (`2025-S1`), a month (`2025-03`) or `vigente` for what no period bounds. */
  period: string;
}

export type AlertOpened = DomainEvent<'AlertOpened', AlertPlace & AlertFacts & { /** Unit code. */ owner: string }>;
/** Still the same alert, with another figure or severity. */
export type AlertFactsChanged = DomainEvent<'AlertFactsChanged', { key: string } & AlertFacts>;
/** The facts came again after it was closed. */
export type AlertReopened = DomainEvent<'AlertReopened', { key: string } & AlertFacts>;
/** The office answers for knowing it. */
export type AlertAcknowledged = DomainEvent<'AlertAcknowledged', { key: string; note: string | null }>;
/** Set aside up to and including a day; the reason goes with the command. */
export type AlertSnoozed = DomainEvent<'AlertSnoozed', { key: string; until: string }>;
export type AlertAssigned = DomainEvent<'AlertAssigned', { key: string; from: string; to: string }>;
/** Closed by somebody; the evidence goes with the command. It answers for these figures and no others. */
export type AlertClosed = DomainEvent<'AlertClosed', { key: string; figures: FigureRef[]; answer: string }>;
/** The facts no longer hold: the figures that solved it. */
export type AlertClosedByFacts = DomainEvent<'AlertClosedByFacts', { key: string; policy: string; figures: FigureRef[]; message: string }>;

/** Stream `<entity>.alert-<key>`. */
export type AlertEvent =
  | AlertOpened
  | AlertFactsChanged
  | AlertReopened
  | AlertAcknowledged
  | AlertSnoozed
  | AlertAssigned
  | AlertClosed
  | AlertClosedByFacts;
