import type { AverageText } from '@quipu/planning';
import { Exact, formatNumber, formatPercent, type RuleSet } from '@quipu/rules';
import type { Cell } from './model.js';
import { count } from './words.js';

/** Digits of the unrounded average that are shown; enough to check the rounding by eye. */
const SHOWN_DECIMALS = 6;

/** `59.48 %`, or «sin dato» when no action counts. */
export function averageText({ rounded }: AverageText, { decimals }: RuleSet): string {
  return rounded === null ? 'sin dato' : formatPercent(rounded, decimals);
}

export function averageCell({ rounded }: AverageText, { decimals }: RuleSet): Cell {
  return rounded === null ? { text: 'sin dato', tone: 'muted' } : { text: formatNumber(rounded, decimals) };
}

/** The sum, the terms and the quotient, to check by hand: «1,784.53 ÷ 30 acciones = 59.484333». */
export function averageSum({ sum, terms, excluded, exact }: AverageText): string {
  const left = excluded > 0 ? ` (${count(excluded, 'acción no entra', 'acciones no entran')})` : '';
  if (exact === null) return `ninguna acción entra${left}`;
  return `${formatNumber(new Exact(sum))} ÷ ${count(terms, 'acción', 'acciones')} = ${formatNumber(new Exact(exact).toDecimalPlaces(SHOWN_DECIMALS))}${left}`;
}
