import type { MaintenanceMetaRow } from '../../contract/rows.js';
import type { MetaQuestion } from '../questions.js';
import { given, standingAt, type Reader } from '@quipu/querying/versioned';
import { MaintenanceMetaEntity } from './entity.js';

/** Maintenance metas, in order of finalidad. */
export function findMaintenanceMetas(db: Reader, { entity, plan, year, asOf }: MetaQuestion): Promise<MaintenanceMetaRow[]> {
  return db.getRepository(MaintenanceMetaEntity).find({
    where: { entity, ...given({ plan, year }), ...standingAt(asOf) },
    order: { plan: 'ASC', year: 'ASC', finalidad: 'ASC' },
  });
}
