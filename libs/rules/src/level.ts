import type { Decimal } from 'decimal.js';
import { decimal } from './decimal.js';
import { ZERO } from './exact.js';
import { countsAsZero } from './treatment.js';
import type { Level, Result, RuleSet, Scale, ScaleName } from './types.js';

/** The band of an unrounded percentage; a bound belongs to the band above it. */
export function bandOf(exact: Decimal, scale: Scale): Level {
  const lowest = scale.bands[0]!;
  const band = scale.bands.findLast(({ from }) => exact.gte(decimal(from))) ?? lowest;
  return band.level;
}

/** The level of a result, or null when it has none. Decided on the exact, capped figure. */
export function levelOf(result: Result, scale: ScaleName, rules: RuleSet): Level | null {
  if (result.kind === 'value') return bandOf(result.exact, rules.scales[scale]);
  return countsAsZero(result, rules) ? bandOf(ZERO, rules.scales[scale]) : null;
}
