import type { ActionAdvanceRow } from '@quipu/planning';
import type { Level, ScaleName } from '@quipu/rules';
import type { Cell } from './model.js';
import { LEVEL_WORD } from './words.js';

/** The level of the reported figure; when the recalculated one stands elsewhere, it is said below. */
export function levelCell(levels: ActionAdvanceRow['levels'], scale: ScaleName): Cell {
  const reported = levels.reported[scale];
  const recalculated = levels.recalculated[scale];
  const cell: Cell = reported ? { text: LEVEL_WORD[reported], tone: reported } : { text: 'Sin nivel', tone: 'muted' };
  return reported === recalculated ? cell : { ...cell, note: `recalculado: ${word(recalculated)}` };
}

function word(level: Level | null): string {
  return level ?? 'sin nivel';
}
