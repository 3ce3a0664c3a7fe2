import { lastDayOf } from '@quipu/planning';
import { IndicatorValueEntity, type EntityQuestion, type Reader } from '@quipu/planning/read';
import { ActionPhysicalProgressEntity } from '@quipu/operations/read';
import { standingAt } from '@quipu/querying/versioned';

export interface PeriodOfPlan {
  plan: string;
  /** `2025-S1` */
  period: string;
}

/** A programme alone is no data: an action counts once it has a figure. */
const HAS_FIGURE = `(row.reported IS NOT NULL OR row.computed #>> '{capped,kind}' = 'value')`;

/** Periods of which an indicator was reported or an action has a physical progress; the oldest first. */
export async function periodsWithData(db: Reader, { entity, asOf }: EntityQuestion): Promise<PeriodOfPlan[]> {
  const where = { entity, ...standingAt(asOf) };
  const rowsOf = (of: typeof IndicatorValueEntity | typeof ActionPhysicalProgressEntity) =>
    db.getRepository<IndicatorValueEntity | ActionPhysicalProgressEntity>(of).createQueryBuilder('row').select('row.plan', 'plan').addSelect('row.period', 'period').distinct(true).where(where);
  const values = await rowsOf(IndicatorValueEntity).getRawMany<PeriodOfPlan>();
  const progress = await rowsOf(ActionPhysicalProgressEntity).andWhere(HAS_FIGURE).getRawMany<PeriodOfPlan>();
  const once = new Map([...values, ...progress].map((one) => [`${one.plan} ${one.period}`, one]));
  return [...once.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** The last semester and the last year that have data, the latter of the two last. Pure. */
export function currentPeriods(periods: readonly PeriodOfPlan[]): PeriodOfPlan[] {
  const lastOf = (isYear: boolean) => periods.filter(({ period }) => period.endsWith('A') === isYear).at(-1);
  return [lastOf(false), lastOf(true)].filter((one) => one !== undefined).sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function order({ plan, period }: PeriodOfPlan): string {
  return `${lastDayOf(period) ?? period} ${period.endsWith('A') ? 1 : 0} ${plan}`;
}
