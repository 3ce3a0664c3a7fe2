import { type Decimal, HUNDRED, ZERO } from '@quipu/rules';
import type { Accumulation } from '../../contract/events.js';
import { accumulated } from './accumulated.js';
import { INCOMPLETE, NONE, type Percentage, UNPROGRAMMED } from './percentage.js';
import { PLACES, settled } from './settled.js';

/** One month of an activity, physical or financial. */
export interface ProgressMonth {
  programmed: Decimal;
  /** Null without a record that counts. */
  executed: Decimal | null;
}

/**
 * Executed / programmed of a period, percent. S.P. comes before S.I. [ours]: a unit owes no record of
 * months in which the activity has nothing to do.
 */
export function activityPercentage(months: readonly ProgressMonth[], type: Accumulation): Percentage {
  if (!months.some(({ programmed }) => programmed.gt(0))) return UNPROGRAMMED;
  if (months.some(({ executed }) => executed === null)) return INCOMPLETE;
  if (type === 'no acumulado') return meanOf(months.filter(({ programmed }) => programmed.gt(0)).map(ratio), PLACES.ofActivity);
  const programmed = accumulated(months.map((month) => month.programmed), type)!;
  return { kind: 'value', exact: settled(ratio({ programmed, executed: accumulated(months.map(executedIn), type) }), PLACES.ofActivity) };
}

/** Simple mean to so many decimal places (`PLACES`); «-» of nothing. */
export function meanOf(percentages: readonly Decimal[], places: number): Percentage {
  if (percentages.length === 0) return NONE;
  return { kind: 'value', exact: settled(percentages.reduce((sum, one) => sum.plus(one), ZERO).div(percentages.length), places) };
}

/** Only active activities with an annual physical goal above 0 are reported. */
export function hasAnnualGoal(goals: readonly Decimal[]): boolean {
  return goals.some((goal) => goal.gt(0));
}

function executedIn({ executed }: ProgressMonth): Decimal {
  return executed ?? ZERO;
}

function ratio({ programmed, executed }: ProgressMonth): Decimal {
  return (executed ?? ZERO).times(HUNDRED).div(programmed);
}
