import type { LevelCounts } from '@quipu/planning';
import type { Bar } from './model.js';
import { LEVELS, LEVEL_WORD } from './words.js';

/** Actions by level as one stacked bar; those without a level at its end. */
export function levelBar(label: string, counts: LevelCounts): Bar {
  const without = counts.notApplicable + counts.noData;
  return {
    label,
    parts: [
      ...LEVELS.map((level) => ({ label: LEVEL_WORD[level], tone: level, count: counts[level] })),
      ...(without > 0 ? [{ label: 'Sin nivel', tone: 'muted' as const, count: without }] : []),
    ],
  };
}
