import { levelOf } from './level.js';
import type { Level, Result, RuleSet, ScaleName } from './types.js';

/** How many results stand at each level; disjoint, `total` is their sum. */
export interface LevelCounts {
  malo: number;
  regular: number;
  bueno: number;
  notApplicable: number;
  noData: number;
  total: number;
}

export type LevelClass = Exclude<keyof LevelCounts, 'total'>;

/** The counter of `LevelCounts` that a result belongs to. */
export function levelClass(result: Result, scale: ScaleName, rules: RuleSet): LevelClass {
  const level: Level | null = levelOf(result, scale, rules);
  if (level) return level;
  return result.kind === 'no-data' ? 'noData' : 'notApplicable';
}

export const NO_LEVELS: LevelCounts = { malo: 0, regular: 0, bueno: 0, notApplicable: 0, noData: 0, total: 0 };
