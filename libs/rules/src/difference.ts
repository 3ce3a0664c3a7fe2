import type { Reported } from './reported.js';
import { countsAsZero } from './treatment.js';
import type { Result, RuleSet } from './types.js';

/**
 * True when the printed figure is not what the rule set gives, at the printed decimals. A printed 0
 * for a result that counts as 0 is no difference, and neither is «ND» where there is no data.
 */
export function differs(reported: Reported, recalculated: Result, rules: RuleSet): boolean {
  if (reported.kind === 'not-reported') return false;
  if (reported.kind !== 'value') return reported.kind !== recalculated.kind;
  if (recalculated.kind === 'value') return !reported.rounded.eq(recalculated.rounded);
  return !(countsAsZero(recalculated, rules) && reported.rounded.isZero());
}
