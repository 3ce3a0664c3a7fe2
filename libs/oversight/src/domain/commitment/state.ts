import type { CommitmentEvent, CommitmentMade, CommitmentState } from '../../contract/commitment-events.js';

export interface Commitment {
  made: CommitmentMade['data'];
  owner: CommitmentMade['data']['owner'];
  state: CommitmentState;
  dueOn: string;
  /** The last report that shows it, and in which state. */
  shown: { period: string; periodEnd: string; state: CommitmentState };
}

/** Null until it is made. */
export type CommitmentHistory = Commitment | null;

export function evolveCommitment(commitment: CommitmentHistory, event: CommitmentEvent): CommitmentHistory {
  if (event.type === 'CommitmentMade') return born(event.data);
  return commitment && after(commitment, event);
}

function born(made: CommitmentMade['data']): Commitment {
  const { owner, dueOn, period, periodEnd } = made;
  return { made, owner, state: 'pendiente', dueOn, shown: { period, periodEnd, state: 'pendiente' } };
}

function after(commitment: Commitment, { type, data }: Exclude<CommitmentEvent, { type: 'CommitmentMade' }>): Commitment {
  switch (type) {
    case 'CommitmentStateChanged':
      return { ...commitment, state: data.to };
    case 'CommitmentDueDateMoved':
      return { ...commitment, dueOn: data.to };
    case 'CommitmentAssigned':
      return { ...commitment, owner: data.to };
    case 'CommitmentCarriedOver':
      return { ...commitment, shown: { period: data.to, periodEnd: data.periodEnd, state: data.state } };
  }
}
