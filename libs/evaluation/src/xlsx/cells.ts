import type { ProgressFigure } from '@quipu/operations';
import type { DecimalText } from '@quipu/planning';
import type { SheetCell } from './workbook.js';

/** With the decimals that it was given; nothing where there is none. */
export function numberOf(value: DecimalText | null): SheetCell {
  return value === null ? null : { number: value, decimals: value.split('.')[1]?.length ?? 0 };
}

const WORD = { incomplete: 'S.I.', unprogrammed: 'S.P.', none: '-' } as const;

/** A percentage of the POI as a number; S.I., S.P. and «-» stay words: none of them is 0. */
export function progressOf(figure: ProgressFigure): SheetCell {
  return figure.kind === 'value' ? { number: figure.rounded, decimals: 2 } : { text: WORD[figure.kind] };
}

export function countOf(amount: number): SheetCell {
  return { number: String(amount), decimals: 0 };
}
