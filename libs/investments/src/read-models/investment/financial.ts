import { decimal, decimalText, Exact } from '@quipu/rules';
import type { Amounts } from '../../contract/events.js';
import type { MoneyText } from '../../contract/rows.js';

/** Financial progress: devengado / PIM, in percent, with what it was divided by. Null where it cannot be computed. */
export function financialProgress({ PIM, devengado }: Amounts): MoneyText['financial'] {
  if (PIM === undefined || devengado === undefined || decimal(PIM).isZero()) return null;
  const exact = decimal(devengado).div(decimal(PIM)).times(100);
  const rounded = exact.toDecimalPlaces(2, Exact.ROUND_HALF_UP);
  return { exact: decimalText(exact), rounded: decimalText(rounded, 2), numerator: 'devengado', denominator: 'PIM' };
}
