import type { InvestmentCommand } from '@quipu/investments/domain';
import type { DocumentRef } from '@quipu/ledger';
import type { ActivityCommand, MetaCommand, RegisterPoi, ReportActionProgress } from '@quipu/operations/domain';
import type { CommitmentCommand } from '@quipu/oversight/domain';
import type { RowPlace } from '../folder/findings.js';

type OfPlan = 'register-plan' | 'amend-plan' | 'define-indicator' | 'revise-target' | 'report-value' | 'correct-value';

/** A command that a load may send: of the plan, or of what is followed besides it. */
export type UseCase =
  | OfPlan
  | RegisterPoi['kind']
  | ActivityCommand['kind']
  | MetaCommand['kind']
  | ReportActionProgress['kind']
  | InvestmentCommand['kind']
  | CommitmentCommand['kind'];

/** One request to the command API, decided before anything is sent. */
export interface PlannedCommand {
  useCase: UseCase;
  /** Commands with the same subject go one after another. */
  subject: string;
  body: Readonly<Record<string, unknown>>;
  /**
   * What it changes, for commands that may be repeated with the same content: correcting 40 → 42,
   * back to 40 and again to 42 are three commands, not one retried.
   */
  basis: string;
  /** Events it records. */
  events: number;
  rows: readonly RowPlace[];
}

/** Why registered figures are changed. Without it they are left as they are. */
export interface Amendment {
  reason: string;
  documents: DocumentRef[];
}
