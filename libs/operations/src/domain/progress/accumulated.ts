import { type Decimal, ZERO } from '@quipu/rules';
import type { Accumulation } from '../../contract/events.js';

/** Accumulated amount of consecutive months; null where the type accumulates nothing. */
export function accumulated(amounts: readonly Decimal[], type: Accumulation): Decimal | null {
  if (type === 'acumulado anual') return amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
  if (type === 'acumulado mensual') return amounts.findLast((amount) => amount.gt(0)) ?? ZERO;
  return null;
}
