import type { EntityQuestion, Reader } from '@quipu/planning/read';
import type { FindingSeverity } from '../../contract/finding-events.js';
import type { FindingRow, FindingState } from '../../contract/rows.js';
import { given, standingAt } from '@quipu/querying/versioned';
import { FindingEntity } from './entity.js';

export interface FindingQuestion extends EntityQuestion {
  period?: string;
  severity?: FindingSeverity;
  state?: FindingState;
}

/** In order of key. */
export function findFindings(db: Reader, { entity, asOf, period, severity, state }: FindingQuestion): Promise<FindingRow[]> {
  return db.getRepository(FindingEntity).find({
    where: { entity, ...given({ period, severity, state }), ...standingAt(asOf) },
    order: { key: 'ASC' },
  });
}
