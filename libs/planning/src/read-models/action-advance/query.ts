import type { ActionAdvanceRow } from '../../contract/rows.js';
import type { AdvanceQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { ActionAdvanceEntity } from './entity.js';

/** The advance of every action in a period, in order of code. Empty while nothing of the period is reported. */
export function findActionAdvance(
  db: Reader,
  { entity, plan, period, ruleSet, asOf }: AdvanceQuestion,
): Promise<ActionAdvanceRow[]> {
  return db.getRepository(ActionAdvanceEntity).find({
    where: { entity, ...(plan === undefined ? {} : { plan }), period, rule_set: ruleSet, ...standingAt(asOf) },
    order: { plan: 'ASC', action: 'ASC' },
  });
}
