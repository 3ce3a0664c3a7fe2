import type { DayCertainty } from '@quipu/investments';
import type { InvestmentFact } from '../domain/policy/facts.js';

/** What the policy needs of a row of `read.investment`. */
export interface StoppableInvestment {
  cui: string;
  actions: readonly string[];
  /** All of them, the oldest first; only the last may be open. */
  stops: readonly { cause: string; since: { day: string; is: DayCertainty }; ended: object | null }[];
}

/**
 * The day it stopped is the figure that decides, so that another stop is another alert to answer for.
 *
 * @param ownerOf unit that answers for an action
 * @param planningUnit answers where no action does: an alert always has an owner
 */
export function investmentFacts(
  rows: readonly StoppableInvestment[],
  ownerOf: (action: string) => string | undefined,
  planningUnit: string,
): InvestmentFact[] {
  return rows.map(({ cui, actions, stops }) => {
    const last = stops.at(-1);
    const stop = last && last.ended === null ? last : undefined;
    const stoppedSince = stop?.since.day ?? null;
    return {
      cui,
      actions,
      owner: actions.map(ownerOf).find((unit) => unit !== undefined) ?? planningUnit,
      stoppedSince,
      stoppedEarlier: stop?.since.is === 'a más tardar',
      cause: stop?.cause ?? null,
      figure: { table: 'investment', key: { cui }, field: 'stops.since.day', value: stoppedSince, ruleSet: null },
    };
  });
}
