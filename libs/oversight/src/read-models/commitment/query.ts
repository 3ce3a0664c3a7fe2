import type { EntityQuestion, Reader } from '@quipu/planning/read';
import type { CommitmentState } from '../../contract/commitment-events.js';
import type { CommitmentRow } from '../../contract/rows.js';
import { given, standingAt } from '@quipu/querying/versioned';
import { CommitmentEntity } from './entity.js';

export interface CommitmentQuestion extends EntityQuestion {
  /** Report it comes from. */
  period?: string;
  action?: string;
  state?: CommitmentState;
}

/** In order of action, then id. */
export function findCommitments(db: Reader, { entity, asOf, period, action, state }: CommitmentQuestion): Promise<CommitmentRow[]> {
  return db.getRepository(CommitmentEntity).find({
    where: { entity, ...given({ period, action, state }), ...standingAt(asOf) },
    order: { action: 'ASC', id: 'ASC' },
  });
}

/** The matrix that opens the report of a period: what earlier reports passed on to it, in the state it had then. */
export async function findCarriedOver(db: Reader, question: EntityQuestion & { period: string }): Promise<CommitmentRow[]> {
  const { period, ...entity } = question;
  const rows = await findCommitments(db, entity);
  return rows.flatMap((row) => {
    const carried = row.carried_to.find((one) => one.period === period);
    return carried ? [{ ...row, state: carried.state, due_on: carried.dueOn }] : [];
  });
}
