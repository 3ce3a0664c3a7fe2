import { CONDITIONS, type ActionInvestmentsRow, type Condition, type InvestmentRow, type Phase } from '@quipu/investments';

/** Nothing is left to execute: how it goes no longer matters. */
export const FINISHED: readonly Phase[] = ['liquidada', 'cerrada'];

/** Of a list of investments, as the investments' own table counts those of an action: the settled or closed ones stand apart. */
export function investmentCounts(rows: readonly InvestmentRow[]): Pick<ActionInvestmentsRow, 'conditions' | 'finished'> {
  const conditions = Object.fromEntries(CONDITIONS.map((condition) => [condition, 0])) as Record<Condition, number>;
  let finished = 0;
  for (const { phase, condition } of rows) {
    if (FINISHED.includes(phase)) finished += 1;
    else conditions[condition] += 1;
  }
  return { conditions, finished };
}
