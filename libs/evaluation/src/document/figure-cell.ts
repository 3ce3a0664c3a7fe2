import type { FigureText } from '@quipu/planning';
import { formatNumber } from '@quipu/rules';
import type { Cell } from './model.js';
import { WHY_NOT_APPLICABLE } from './words.js';

/** A percentage as printed, or in words why there is none. «Sin dato» is never 0. */
export function figureCell(figure: FigureText, decimals: number): Cell {
  switch (figure.kind) {
    case 'value':
      return { text: formatNumber(figure.rounded, decimals) };
    case 'not-applicable':
      return { text: 'no aplicable', tone: 'muted', note: `(${WHY_NOT_APPLICABLE[figure.why]})` };
    case 'no-data':
      return { text: 'sin dato', tone: 'muted' };
    case 'not-reported':
      return { text: 'no registrado', tone: 'muted' };
  }
}

/** A number in the indicator's own unit, with the digits it was given. */
export function numberCell(value: string | null, absent: string): Cell {
  return value === null ? { text: absent, tone: 'muted' } : { text: formatNumber(value) };
}
