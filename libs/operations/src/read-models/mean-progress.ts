import { type Decimal, decimalText, Exact, ZERO } from '@quipu/rules';
import type { ActivityTerm, MeanProgress, ProgressFigure } from '../contract/rows.js';
import { meanOf } from '../domain/progress/activity-percentage.js';
import { actionProgress } from '../domain/progress/action-progress.js';
import { PLACES, settled } from '../domain/progress/settled.js';
import { figureText, percentageOf } from './figures.js';

/** Physical progress of an action from those of its activities. */
export function meanProgress(terms: readonly ActivityTerm[]): MeanProgress {
  const count = (kind: ProgressFigure['kind']) => terms.filter(({ uncapped }) => uncapped.kind === kind).length;
  return {
    uncapped: figureText(actionProgress(terms.map(({ uncapped }) => percentageOf(uncapped)))),
    capped: figureText(actionProgress(terms.map(({ capped }) => percentageOf(capped)))),
    sum: decimalText(sumOf(terms.map(({ uncapped }) => uncapped))),
    sumCapped: decimalText(sumOf(terms.map(({ capped }) => capped))),
    values: count('value'),
    incomplete: count('incomplete'),
    unprogrammed: count('unprogrammed'),
    none: count('none'),
  };
}

/** The same figures over all the activities of several actions: every activity with a percentage counts once. */
export function totalProgress(actions: readonly MeanProgress[]): MeanProgress {
  const count = (part: 'values' | 'incomplete' | 'unprogrammed' | 'none') => actions.reduce((sum, action) => sum + action[part], 0);
  const sum = added(actions.map((action) => new Exact(action.sum)));
  const sumCapped = added(actions.map((action) => new Exact(action.sumCapped)));
  const values = count('values');
  return {
    uncapped: mean(sum, values),
    capped: mean(sumCapped, values),
    sum: decimalText(sum),
    sumCapped: decimalText(sumCapped),
    values,
    incomplete: count('incomplete'),
    unprogrammed: count('unprogrammed'),
    none: count('none'),
  };
}

/** Simple mean of the figures that are figures. */
export function meanFigure(figures: readonly ProgressFigure[]): ProgressFigure {
  return figureText(meanOf(figures.flatMap((one) => (one.kind === 'value' ? [new Exact(one.exact)] : [])), PLACES.ofMeans));
}

function mean(sum: Decimal, values: number): ProgressFigure {
  return values === 0 ? { kind: 'none' } : figureText({ kind: 'value', exact: settled(sum.div(values), PLACES.ofActivities) });
}

function sumOf(figures: readonly ProgressFigure[]): Decimal {
  return added(figures.flatMap((one) => (one.kind === 'value' ? [new Exact(one.exact)] : [])));
}

function added(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
}
