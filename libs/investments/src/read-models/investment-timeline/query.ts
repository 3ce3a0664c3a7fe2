import type { Axis, InvestmentTimelineRow } from '../../contract/rows.js';
import type { EntityQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { InvestmentTimelineEntity } from './entity.js';

export interface TimelineQuestion extends EntityQuestion {
  /** Every investment of the entity when left out. */
  cui?: string;
  axis?: Axis;
}

/** What happened, in the order in which it was recorded. */
export function findInvestmentTimeline(db: Reader, { entity, asOf, cui, axis }: TimelineQuestion): Promise<InvestmentTimelineRow[]> {
  return db.getRepository(InvestmentTimelineEntity).find({
    where: { entity, ...(cui === undefined ? {} : { cui }), ...(axis === undefined ? {} : { axis }), ...standingAt(asOf) },
    order: { cui: 'ASC', seq: 'ASC' },
  });
}
