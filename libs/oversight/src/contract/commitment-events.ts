import type { DomainEvent } from '@quipu/ledger';
import type { FigureRef } from './figure.js';

/** States of a measure, as Directiva 006-2019-CG names them. */
export type CommitmentState = 'pendiente' | 'en proceso' | 'implementada' | 'no implementada' | 'no aplicable' | 'desestimada';

/** Corto: 6 months; mediano: 12. */
export type Term = 'corto' | 'mediano';

export interface Gap {
  /** Spanish, short. */
  text: string;
  /** The datum behind the text; null when the gap is no figure. */
  figure: FigureRef | null;
}

/** Who answers for it. `code` is null for a unit that the plan does not hold. */
export interface OwnerUnit {
  code: string | null;
  name: string;
}

/** A recommendation that became somebody's commitment, `pendiente`. */
export type CommitmentMade = DomainEvent<
  'CommitmentMade',
  {
    id: string;
    plan: string;
    /** Report it comes from. */
    period: string;
    /** Last day of that period. */
    periodEnd: string;
    action: string;
    gap: Gap;
    measure: string;
    owner: OwnerUnit;
    /** Units that help, as written. */
    support: string[];
    term: Term;
    dueOn: string;
    /** What will prove it. */
    evidenceRequired: string;
  }
>;
export type CommitmentStateChanged = DomainEvent<
  'CommitmentStateChanged',
  { id: string; from: CommitmentState; to: CommitmentState }
>;
/** `first` is the date it was born with. */
export type CommitmentDueDateMoved = DomainEvent<'CommitmentDueDateMoved', { id: string; first: string; from: string; to: string }>;
export type CommitmentAssigned = DomainEvent<'CommitmentAssigned', { id: string; from: OwnerUnit; to: OwnerUnit }>;
/** It opens the matrix of a later report, in the state it had then. */
export type CommitmentCarriedOver = DomainEvent<
  'CommitmentCarriedOver',
  { id: string; from: string; to: string; periodEnd: string; state: CommitmentState; dueOn: string }
>;

/** Stream `<entity>.commitment-<id>`. */
export type CommitmentEvent =
  | CommitmentMade
  | CommitmentStateChanged
  | CommitmentDueDateMoved
  | CommitmentAssigned
  | CommitmentCarriedOver;
