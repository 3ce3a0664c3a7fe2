import type { ActionAdvanceRow, IndicatorAdvance } from '../../contract/rows.js';
import type { AdvanceQuestion } from '../questions.js';
import type { Reader } from '@quipu/querying/versioned';
import { findActionAdvance } from './query.js';

/** An indicator whose printed advance is not what the rule set gives. */
export interface DifferenceRow
  extends Pick<ActionAdvanceRow, 'entity' | 'plan' | 'period' | 'rule_set' | 'objective' | 'action'> {
  indicator: IndicatorAdvance;
}

/** Every difference of a period, explained or not, in order of action and indicator. */
export async function findDifferences(db: Reader, question: AdvanceQuestion): Promise<DifferenceRow[]> {
  return (await findActionAdvance(db, question)).flatMap(differencesOf);
}

export function differencesOf(row: ActionAdvanceRow): DifferenceRow[] {
  const { entity, plan, period, rule_set, objective, action } = row;
  return row.indicators
    .filter(({ difference }) => difference !== 'none')
    .map((indicator) => ({ entity, plan, period, rule_set, objective, action, indicator }));
}
