import type { ActivityMonthRow } from '../../contract/rows.js';
import type { MonthsQuestion } from '../questions.js';
import { given, standingAt, type Reader } from '@quipu/querying/versioned';
import { ActivityMonthEntity } from './entity.js';

/** Months of one activity or of all, in order. */
export function findActivityMonths(db: Reader, { entity, plan, activity, year, asOf }: MonthsQuestion): Promise<ActivityMonthRow[]> {
  return db.getRepository(ActivityMonthEntity).find({
    where: { entity, ...given({ plan, activity, year }), ...standingAt(asOf) },
    order: { plan: 'ASC', activity: 'ASC', year: 'ASC', month: 'ASC' },
  });
}
