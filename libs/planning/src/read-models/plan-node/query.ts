import type { PeriodText } from '../../contract/events.js';
import type { PlanDetail, PlanNodeRow } from '../../contract/rows.js';
import type { EntityQuestion, PlanQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { PlanNodeEntity } from './entity.js';
import { inTreeOrder } from './tree-order.js';

/** The node of a plan itself. */
export type PlanRow = PlanNodeRow & { kind: 'plan'; detail: PlanDetail };

/** The nodes of a plan, each followed by what hangs from it. Empty when there is no such plan. */
export async function findPlanTree(db: Reader, { entity, plan, asOf }: PlanQuestion): Promise<PlanNodeRow[]> {
  const nodes = await db
    .getRepository(PlanNodeEntity)
    .find({ where: { entity, plan, ...standingAt(asOf) }, order: { code: 'ASC' } });
  return inTreeOrder(nodes);
}

/** An entity's plans, the oldest first. */
export async function plansOf(db: Reader, { entity, asOf }: EntityQuestion): Promise<PlanRow[]> {
  const nodes = await db
    .getRepository(PlanNodeEntity)
    .find({ where: { entity, kind: 'plan', ...standingAt(asOf) }, order: { code: 'ASC' } });
  return nodes as PlanRow[];
}

/** The plan whose years hold the period, e.g. `2025-S1`; null when there is none. */
export async function planOfPeriod(
  db: Reader,
  { period, ...question }: EntityQuestion & { period: PeriodText },
): Promise<PlanRow | null> {
  const year = Number(period.slice(0, 4));
  const plans = await plansOf(db, question);
  return plans.find(({ detail: { startYear, endYear } }) => startYear <= year && year <= endYear) ?? null;
}
