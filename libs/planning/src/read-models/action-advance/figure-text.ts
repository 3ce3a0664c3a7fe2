import { decimalText, Exact, type Reported, type Result, type RuleSet } from '@quipu/rules';
import type { FigureText } from '../../contract/rows.js';

/** A figure as rows keep it. */
export function figureText(figure: Reported, { decimals }: Pick<RuleSet, 'decimals'>): FigureText {
  if (figure.kind !== 'value') return figure;
  const { exact, rounded, uncapped } = figure;
  const text = { kind: 'value' as const, exact: decimalText(exact), rounded: decimalText(rounded, decimals) };
  return uncapped.eq(exact) ? text : { ...text, uncapped: decimalText(uncapped) };
}

/** The figure of a row, to compute with. */
export function figureOf(text: FigureText): Reported {
  if (text.kind !== 'value') return text;
  const exact = new Exact(text.exact);
  return { kind: 'value', exact, rounded: new Exact(text.rounded), uncapped: new Exact(text.uncapped ?? text.exact) };
}

/** The same for a recalculated figure, which always has a result. */
export function resultOf(text: FigureText): Result {
  const figure = figureOf(text);
  return figure.kind === 'not-reported' ? { kind: 'no-data' } : figure;
}
