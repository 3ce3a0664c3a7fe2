import type { FindOptionsWhere } from 'typeorm';
import type { InvestmentRow } from '../../contract/rows.js';
import type { Condition, Phase } from '../../contract/vocabulary.js';
import type { EntityQuestion } from '../questions.js';
import { standingAt, type Reader } from '@quipu/querying/versioned';
import { InvestmentEntity } from './entity.js';

export interface InvestmentsQuestion extends EntityQuestion {
  /** Only those that serve this action. */
  action?: string;
  condition?: Condition;
  phase?: Phase;
}

/** An entity's investments, in order of CUI. */
export async function findInvestments(
  db: Reader,
  { entity, asOf, action, condition, phase }: InvestmentsQuestion,
): Promise<InvestmentRow[]> {
  const where: FindOptionsWhere<InvestmentEntity> = { entity, ...standingAt(asOf) };
  if (condition !== undefined) where.condition = condition;
  if (phase !== undefined) where.phase = phase;
  const rows = await db.getRepository(InvestmentEntity).find({ where, order: { cui: 'ASC' } });
  return action === undefined ? rows : rows.filter(({ actions }) => actions.includes(action));
}

export function findInvestment(db: Reader, { entity, asOf, cui }: EntityQuestion & { cui: string }): Promise<InvestmentRow | null> {
  return db.getRepository(InvestmentEntity).findOne({ where: { entity, cui, ...standingAt(asOf) } });
}
