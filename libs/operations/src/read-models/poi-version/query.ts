import type { PoiVersionRow } from '../../contract/rows.js';
import type { EntityQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { PoiVersionEntity } from './entity.js';

/** The versions of the POI, by year. */
export function findPoiVersions(db: Reader, { entity, asOf }: EntityQuestion): Promise<PoiVersionRow[]> {
  return db.getRepository(PoiVersionEntity).find({
    where: { entity, ...standingAt(asOf) },
    order: { start_year: 'ASC', version: 'ASC' },
  });
}
