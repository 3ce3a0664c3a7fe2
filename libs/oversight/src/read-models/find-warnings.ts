import { type EntityQuestion, findActionAdvance, type Reader } from '@quipu/planning/read';
import { defaultRuleSet, ruleSetKey } from '@quipu/rules';
import type { CommitmentRow } from '../contract/rows.js';
import { commitmentWarnings, type Warning } from '../domain/commitment/warnings.js';
import { findCommitments } from './commitment/query.js';
import { commitmentsOnRecord } from './commitment-facts.js';
import { currentPeriods, periodsWithData } from './periods.js';
import { actionLevels } from './planning-facts.js';

/** Something to look at in the matrix of a period before it is signed. */
export type WarningRow = Warning & { period: string };

/**
 * The warnings of the matrix of a period: made for it, or carried over to it. Empty while the entity has no data.
 *
 * @param period the last one with data when left out
 * @param day ISO date in America/Lima: what is overdue depends on it
 */
export async function findWarnings(db: Reader, scope: EntityQuestion, day: string, period?: string): Promise<WarningRow[]> {
  const of = period ?? currentPeriods(await periodsWithData(db, scope)).at(-1)?.period;
  if (of === undefined) return [];
  const advances = await findActionAdvance(db, { ...scope, period: of, ruleSet: ruleSetKey(defaultRuleSet) });
  const matrix = (await findCommitments(db, scope)).filter((row) => isOfMatrix(row, of));
  return commitmentWarnings(actionLevels(advances), commitmentsOnRecord(matrix), day).map((warning) => ({ ...warning, period: of }));
}

function isOfMatrix({ period, carried_to }: CommitmentRow, of: string): boolean {
  return period === of || carried_to.some((one) => one.period === of);
}
