import type { ActivityRow } from '../../contract/rows.js';
import type { PlanQuestion } from '../questions.js';
import { given, standingAt, type Reader } from '@quipu/querying/versioned';
import { ActivityEntity } from './entity.js';

/** Activities, in order of code. */
export function findActivities(db: Reader, { entity, plan, asOf }: PlanQuestion): Promise<ActivityRow[]> {
  return db.getRepository(ActivityEntity).find({
    where: { entity, ...given({ plan }), ...standingAt(asOf) },
    order: { plan: 'ASC', activity: 'ASC' },
  });
}
