import type { PlanSummaryRow } from '../../contract/rows.js';
import type { AdvanceQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { PlanSummaryEntity } from './entity.js';

/** Averages and counts of the plan in a period; null while nothing of the period is reported. */
export function findPlanSummary(
  db: Reader,
  { entity, plan, period, ruleSet, asOf }: AdvanceQuestion,
): Promise<PlanSummaryRow | null> {
  return db.getRepository(PlanSummaryEntity).findOne({
    where: { entity, ...(plan === undefined ? {} : { plan }), period, rule_set: ruleSet, ...standingAt(asOf) },
  });
}
