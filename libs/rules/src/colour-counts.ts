import { decimal } from './decimal.js';
import { levelOf } from './level.js';
import type { Level, Result, RuleSet, ScaleName } from './types.js';

/** CEPLAN's six counters; disjoint, so that they add up to `total`. */
export interface ColourCounts {
  red: number;
  yellow: number;
  green: number;
  /** Above 100 before capping. */
  excess: number;
  noData: number;
  total: number;
}

export type Colour = Exclude<keyof ColourCounts, 'total'>;

const COLOUR: Readonly<Record<Level, Colour>> = { malo: 'red', regular: 'yellow', bueno: 'green' };

/** The counter of `ColourCounts` that a result belongs to. */
export function colourOf(result: Result, scale: ScaleName, rules: RuleSet): Colour {
  if (isExcess(result, rules)) return 'excess';
  const level = levelOf(result, scale, rules);
  return level ? COLOUR[level] : 'noData';
}

export const NO_COLOURS: ColourCounts = { red: 0, yellow: 0, green: 0, excess: 0, noData: 0, total: 0 };

/** In a mean, one indicator far above its target does not hide another below it: all must reach the cap. */
function isExcess(result: Result, rules: RuleSet): boolean {
  if (result.kind !== 'value') return false;
  const cap = decimal(rules.cap);
  return result.exact.gte(cap) && result.uncapped.gt(cap);
}
