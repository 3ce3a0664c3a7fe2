import type { PoiSummaryRow } from '../../contract/rows.js';
import type { ProgressQuestion } from '../questions.js';
import { given, standingAt, type Reader } from '@quipu/querying/versioned';
import { PoiSummaryEntity } from './entity.js';

/** Total of the POI in a period; null when no activity is reported in it. */
export function findPoiSummary(db: Reader, { entity, plan, period, asOf }: Omit<ProgressQuestion, 'action'>): Promise<PoiSummaryRow | null> {
  return db.getRepository(PoiSummaryEntity).findOne({ where: { entity, ...given({ plan }), period, ...standingAt(asOf) } });
}
