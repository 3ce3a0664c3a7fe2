import type { ActionPhysicalProgressRow } from '../../contract/rows.js';
import type { ProgressQuestion } from '../questions.js';
import { given, standingAt, type Reader } from '@quipu/querying/versioned';
import { ActionPhysicalProgressEntity } from './entity.js';

/** Physical progress of the actions in a period, in order of code. */
export function findActionPhysicalProgress(db: Reader, { entity, plan, period, action, asOf }: ProgressQuestion): Promise<ActionPhysicalProgressRow[]> {
  return db.getRepository(ActionPhysicalProgressEntity).find({
    where: { entity, ...given({ plan, action }), period, ...standingAt(asOf) },
    order: { plan: 'ASC', action: 'ASC' },
  });
}
