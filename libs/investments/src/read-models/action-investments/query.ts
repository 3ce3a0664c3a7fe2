import type { ActionInvestmentsRow } from '../../contract/rows.js';
import type { EntityQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { ActionInvestmentsEntity } from './entity.js';

/** The counts of each action that has investments, in order of action. */
export function findActionInvestments(
  db: Reader,
  { entity, asOf, action }: EntityQuestion & { action?: string },
): Promise<ActionInvestmentsRow[]> {
  return db.getRepository(ActionInvestmentsEntity).find({
    where: { entity, ...(action === undefined ? {} : { action }), ...standingAt(asOf) },
    order: { action: 'ASC' },
  });
}
