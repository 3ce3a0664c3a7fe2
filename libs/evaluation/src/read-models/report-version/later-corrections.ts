import { ActivityMonthEntity } from '@quipu/operations/read';
import { IndicatorValueEntity } from '@quipu/planning/read';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { Between } from 'typeorm';
import type { ReportQuestion } from '../report-narrative/query.js';

/** First and last month of each kind of period. */
const MONTHS: Readonly<Record<string, readonly [number, number]>> = { S1: [1, 6], S2: [7, 12], A: [1, 12] };

/** Corrections of values and of monthly executions of the period that were recorded after the cut, up to `asOf`. */
export async function countLaterCorrections(db: Reader, question: ReportQuestion, cut: number): Promise<number> {
  return (await corrections(db, question)) - (await corrections(db, { ...question, asOf: cut }));
}

/** «sin correcciones posteriores», «1 corrección posterior», «2 correcciones posteriores» */
export function laterCorrectionsText(count: number): string {
  if (count === 0) return 'sin correcciones posteriores';
  return count === 1 ? '1 corrección posterior' : `${count} correcciones posteriores`;
}

async function corrections(db: Reader, { entity, plan, period, asOf }: ReportQuestion): Promise<number> {
  const [year, part] = period.split('-');
  const [first, last] = MONTHS[part!]!;
  const where = { entity, plan, ...standingAt(asOf) };
  const values = await db.getRepository(IndicatorValueEntity).sum('corrections', { ...where, period });
  const months = await db.getRepository(ActivityMonthEntity).sum('corrections', { ...where, year: Number(year), month: Between(first, last) });
  return Number(values ?? 0) + Number(months ?? 0);
}
