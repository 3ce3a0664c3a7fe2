import type { ActivityRow } from '../../contract/rows.js';
import { given, type PlanQuestion } from '../questions.js';
import { standingAt, type Reader } from '../versioned.js';
import { ActivityEntity } from './entity.js';

/** Activities, in order of code. */
export function findActivities(db: Reader, { entity, plan, asOf }: PlanQuestion): Promise<ActivityRow[]> {
  return db.getRepository(ActivityEntity).find({
    where: { entity, ...given({ plan }), ...standingAt(asOf) },
    order: { plan: 'ASC', activity: 'ASC' },
  });
}
