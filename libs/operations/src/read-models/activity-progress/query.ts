import type { ActivityProgressRow } from '../../contract/rows.js';
import type { ProgressQuestion } from '../questions.js';
import { given, standingAt, type Reader } from '@quipu/querying/versioned';
import { ActivityProgressEntity } from './entity.js';

/** Progress of the reported activities in a period, in order of action and code. */
export function findActivityProgress(db: Reader, { entity, plan, period, action, asOf }: ProgressQuestion): Promise<ActivityProgressRow[]> {
  return db.getRepository(ActivityProgressEntity).find({
    where: { entity, ...given({ plan, action }), period, ...standingAt(asOf) },
    order: { plan: 'ASC', action: 'ASC', activity: 'ASC' },
  });
}
