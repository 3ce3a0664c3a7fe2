import { type Decimal, decimalText, Exact } from '@quipu/rules';
import type { ProgressFigure } from '../contract/rows.js';
import { capped, type Percentage } from '../domain/progress/percentage.js';
import { progressRules } from '../domain/progress/rules.js';

/** A percentage as rows keep it. */
export function figureText(percentage: Percentage): ProgressFigure {
  if (percentage.kind !== 'value') return { kind: percentage.kind };
  return { kind: 'value', exact: decimalText(percentage.exact), rounded: decimalText(percentage.exact, progressRules.decimals) };
}

/** Uncapped and capped, as rows keep them. */
export function bothFigures(percentage: Percentage): { uncapped: ProgressFigure; capped: ProgressFigure } {
  return { uncapped: figureText(percentage), capped: figureText(capped(percentage, progressRules)) };
}

/** The percentage of a row, to compute with. */
export function percentageOf(figure: ProgressFigure): Percentage {
  return figure.kind === 'value' ? { kind: 'value', exact: new Exact(figure.exact) } : figure;
}

export function amountText(amount: Decimal | null): string | null {
  return amount && decimalText(amount);
}
