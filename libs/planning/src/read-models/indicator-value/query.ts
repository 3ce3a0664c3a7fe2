import type { IndicatorValueRow } from '../../contract/rows.js';
import type { PeriodQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { IndicatorValueEntity } from './entity.js';

/** What was reported in a period, in order of indicator. */
export function findIndicatorValues(
  db: Reader,
  { entity, plan, period, asOf }: PeriodQuestion,
): Promise<IndicatorValueRow[]> {
  return db.getRepository(IndicatorValueEntity).find({
    where: { entity, ...(plan === undefined ? {} : { plan }), period, ...standingAt(asOf) },
    order: { plan: 'ASC', indicator: 'ASC' },
  });
}
