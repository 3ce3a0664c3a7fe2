import type { CommitmentMade, CommitmentState, OwnerUnit } from '../../contract/commitment-events.js';

export type MakeCommitment = { kind: 'make-commitment' } & Omit<CommitmentMade['data'], 'periodEnd' | 'dueOn'> & {
    /** Undefined when the period does not exist. */
    periodEnd: string | undefined;
    /** The end of the term when left out. */
    dueOn?: string;
  };

export interface ChangeCommitmentState {
  kind: 'change-commitment-state';
  id: string;
  to: CommitmentState;
  /** What comes with the command: a change may need them. */
  brings: { reason: boolean; documents: number };
}

export interface MoveDueDate {
  kind: 'move-due-date';
  id: string;
  dueOn: string;
}

export interface AssignCommitment {
  kind: 'assign-commitment';
  id: string;
  owner: OwnerUnit;
}

export interface CarryOverCommitment {
  kind: 'carry-over-commitment';
  id: string;
  /** Period of the report that opens with it. */
  period: string;
  /** Undefined when the period does not exist. */
  periodEnd: string | undefined;
}

export type CommitmentCommand = MakeCommitment | ChangeCommitmentState | MoveDueDate | AssignCommitment | CarryOverCommitment;
