import type { ObjectiveLevelRow } from '../../contract/rows.js';
import type { AdvanceQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { ObjectiveLevelEntity } from './entity.js';

/** How many actions of each objective stand at each level: four rows per objective (two bases, two scales). */
export function findObjectiveLevels(
  db: Reader,
  { entity, plan, period, ruleSet, asOf }: AdvanceQuestion,
): Promise<ObjectiveLevelRow[]> {
  return db.getRepository(ObjectiveLevelEntity).find({
    where: { entity, ...(plan === undefined ? {} : { plan }), period, rule_set: ruleSet, ...standingAt(asOf) },
    order: { plan: 'ASC', objective: 'ASC', basis: 'ASC', scale: 'ASC' },
  });
}
