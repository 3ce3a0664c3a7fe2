import { given, standingAt, type Reader } from '@quipu/querying/versioned';
import type { PeriodText } from '@quipu/planning';
import type { ReportVersionRow } from '../../contract/rows.js';
import { ReportVersionEntity } from './entity.js';

export interface VersionsQuestion {
  /** Executing unit, six digits. */
  entity: string;
  asOf: number;
  plan?: string;
  period?: PeriodText;
}

/** By plan, period and version, the first first. */
export function findReportVersions(db: Reader, { entity, asOf, plan, period }: VersionsQuestion): Promise<ReportVersionRow[]> {
  return db.getRepository(ReportVersionEntity).find({
    where: { entity, ...given({ plan, period }), ...standingAt(asOf) },
    order: { plan: 'ASC', period: 'ASC', version: 'ASC' },
  });
}
