import type { Decider } from '@quipu/ledger';
import type { CommitmentEvent } from '../../contract/commitment-events.js';
import type { Surroundings } from '../surroundings.js';
import { assignCommitment, carryOver, changeState, moveDueDate } from './change-commitment.js';
import type { CommitmentCommand } from './commands.js';
import { makeCommitment } from './make-commitment.js';
import { evolveCommitment, type CommitmentHistory } from './state.js';

/** Stream `<entity>.commitment-<id>`. */
export function commitmentDecider(around: Surroundings): Decider<CommitmentCommand, CommitmentHistory, CommitmentEvent> {
  return { initialState: null, decide: (command, history) => decideCommitment(command, history, around), evolve: evolveCommitment };
}

function decideCommitment(command: CommitmentCommand, history: CommitmentHistory, around: Surroundings): CommitmentEvent[] {
  switch (command.kind) {
    case 'make-commitment':
      return makeCommitment(command, history, around);
    case 'change-commitment-state':
      return changeState(command, history, around);
    case 'move-due-date':
      return moveDueDate(command, history, around);
    case 'assign-commitment':
      return assignCommitment(command, history, around);
    case 'carry-over-commitment':
      return carryOver(command, history, around);
  }
}
