import type { PeriodText } from '@quipu/planning';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import type { ReportNarrativeRow } from '../../contract/rows.js';
import { ReportNarrativeEntity } from './entity.js';

/** Which report, as known at a position. */
export interface ReportQuestion {
  /** Executing unit, six digits. */
  entity: string;
  plan: string;
  period: PeriodText;
  asOf: number;
}

/** In order of place; a text taken back is an empty one. */
export function findNarrativeRows(db: Reader, { entity, plan, period, asOf }: ReportQuestion): Promise<ReportNarrativeRow[]> {
  return db.getRepository(ReportNarrativeEntity).find({
    where: { entity, plan, period, ...standingAt(asOf) },
    order: { place: 'ASC' },
  });
}

/** The submitted texts by place, as `EvaluationInput.narratives` takes them. */
export async function findNarratives(db: Reader, question: ReportQuestion): Promise<Record<string, string>> {
  const rows = await findNarrativeRows(db, question);
  return Object.fromEntries(rows.map(({ place, text }) => [place, text]));
}
