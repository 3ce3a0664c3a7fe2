import { decimalText, Exact } from '@quipu/rules';
import type { MeanOfActions, MeanProgress, ProgressFigure } from '../contract/rows.js';
import { actionProgress } from '../domain/progress/action-progress.js';
import { NONE, type Percentage } from '../domain/progress/percentage.js';
import { PLACES } from '../domain/progress/settled.js';
import { meanOfTally, NOTHING_TALLIED, type Tally, tallied, tallyOf, termsIn, withoutTally, withTally } from '../domain/progress/tally.js';
import { figureText, percentageOf } from './figures.js';

/** The same percentages added up as they are and capped. */
export interface Tallies {
  uncapped: Tally;
  capped: Tally;
}

interface Figures {
  uncapped: ProgressFigure;
  capped: ProgressFigure;
}

const NOTHING: Tallies = { uncapped: NOTHING_TALLIED, capped: NOTHING_TALLIED };

/** What one percentage puts in a mean. */
export function talliesOf({ uncapped, capped }: Figures): Tallies {
  return { uncapped: tallyOf(percentageOf(uncapped)), capped: tallyOf(percentageOf(capped)) };
}

/** What an action puts in the mean of the actions: nothing without a figure. */
export function talliesOfAction(mean: MeanProgress | null): Tallies {
  return mean?.uncapped.kind === 'value' ? talliesOf(mean) : NOTHING;
}

/** What a mean was made of. */
export function talliesIn(mean: MeanProgress | null): Tallies {
  if (!mean) return NOTHING;
  const { sum, sumCapped, values, incomplete, unprogrammed, none } = mean;
  const counts = { values, incomplete, unprogrammed, none };
  return { uncapped: { sum: new Exact(sum), ...counts }, capped: { sum: new Exact(sumCapped), ...counts } };
}

/** What a mean of actions was made of. */
export function talliesInActions(mean: MeanOfActions | undefined): Tallies {
  if (!mean) return NOTHING;
  const of = (sum: string): Tally => ({ ...NOTHING_TALLIED, sum: new Exact(sum), values: mean.actions });
  return { uncapped: of(mean.sum), capped: of(mean.sumCapped) };
}

/** Takes some out and puts others in. */
export function movedTallies(tallies: Tallies, out: readonly Tallies[], into: readonly Tallies[]): Tallies {
  const moved = (side: keyof Tallies) => {
    const rest = out.reduce((tally, one) => withoutTally(tally, one[side]), tallies[side]);
    return into.reduce((tally, one) => withTally(tally, one[side]), rest);
  };
  return { uncapped: moved('uncapped'), capped: moved('capped') };
}

/** Physical progress of an action from those of its activities; null without activities. */
export function meanProgress(tallies: Tallies): MeanProgress | null {
  return termsIn(tallies.uncapped) === 0 ? null : meanRow(tallies, actionProgress);
}

/** The same over all the activities of several actions: every activity with a percentage counts once. Null without activities. */
export function totalProgress(tallies: Tallies): MeanProgress | null {
  return termsIn(tallies.uncapped) === 0 ? null : meanRow(tallies, (tally) => meanOfTally(tally, PLACES.ofActivities));
}

/** Mean over the actions that have a figure. */
export function meanOfActions({ uncapped, capped }: Tallies): MeanOfActions {
  const figure = (tally: Tally) => figureText(meanOfTally(tally, PLACES.ofMeans));
  const sums = { sum: decimalText(uncapped.sum), sumCapped: decimalText(capped.sum) };
  return { uncapped: figure(uncapped), capped: figure(capped), ...sums, actions: uncapped.values };
}

/** Simple mean of the figures that a document gives; «-» without any. */
export function meanOfTerms(percentages: readonly Percentage[]): ProgressFigure {
  return figureText(percentages.length === 0 ? NONE : meanOfTally(tallied(percentages), PLACES.ofMeans));
}

function meanRow({ uncapped, capped }: Tallies, percentage: (tally: Tally) => Percentage): MeanProgress {
  const { sum, ...counts } = uncapped;
  const figures = { uncapped: figureText(percentage(uncapped)), capped: figureText(percentage(capped)) };
  return { ...figures, sum: decimalText(sum), sumCapped: decimalText(capped.sum), ...counts };
}
