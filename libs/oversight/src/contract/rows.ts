import type { Source } from '@quipu/planning';
import type { Row } from '@quipu/projections';
import type { AlertKind, Severity } from './alert-events.js';
import type { CommitmentState, Gap, OwnerUnit, Term } from './commitment-events.js';
import type { FigureRef } from './figure.js';
import type { FindingOrigin, FindingSeverity } from './finding-events.js';

export type AlertState = 'abierta' | 'atendida' | 'pospuesta' | 'cerrada';
export type FindingState = 'abierto' | 'explicado' | 'descartado' | 'resuelto';

/** One step in the life of an alert, a commitment or a finding. */
export interface Step<State extends string> {
  state: State;
  /** Spanish: what happened, with its figures. */
  what: string;
  source: Source;
}

/** `read.alert`. Key: key. */
export interface AlertRow extends Row {
  key: string;
  kind: AlertKind;
  subject: string;
  actions: string[];
  period: string;
  severity: Severity;
  /** Unit code. */
  owner: string;
  state: AlertState;
  /** Day up to which it is set aside; null unless `pospuesta`. */
  snoozed_until: string | null;
  message: string;
  tension: boolean;
  figures: FigureRef[];
  /** `<id>@<version>` */
  policy: string;
  /** Figures that somebody closed it for, with evidence; null otherwise. */
  answered_for: FigureRef[] | null;
  /** How often it has been opened. */
  openings: number;
  history: Step<AlertState>[];
  /** The event it stands by now. */
  source: Source;
}

/** `read.commitment`. Key: id. */
export interface CommitmentRow extends Row {
  id: string;
  plan: string;
  /** Report it comes from. */
  period: string;
  action: string;
  gap: Gap;
  measure: string;
  owner: OwnerUnit;
  support: string[];
  term: Term;
  first_due_on: string;
  due_on: string;
  evidence_required: string;
  state: CommitmentState;
  /** Reports that opened with it, in order. */
  carried_to: { period: string; state: CommitmentState; dueOn: string }[];
  history: Step<CommitmentState>[];
  source: Source;
}

/** `read.finding`. Key: key. */
export interface FindingRow extends Row {
  key: string;
  origin: FindingOrigin;
  check_name: string;
  subject: string;
  period: string;
  severity: FindingSeverity;
  state: FindingState;
  detail: string;
  statement: { where: string; text: string } | null;
  figures: FigureRef[];
  /** Who answers and how; null while nobody has. */
  answer: { text: string; by: string } | null;
  history: Step<FindingState>[];
  source: Source;
}
