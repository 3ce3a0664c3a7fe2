import {
  evolveIndicator,
  indicatorDecider,
  type IndicatorCommand,
  type IndicatorState,
  type PlansState,
  type Surroundings,
} from '@quipu/planning/domain';
import type { IndicatorEvent } from '@quipu/planning';

export interface Decided {
  events: readonly IndicatorEvent[];
  state: IndicatorState;
}

/** The very rules of the command API, applied here before anything is sent. Throws `Refusal`. */
export function decideIndicator(command: IndicatorCommand, state: IndicatorState, plans: PlansState, today: string): Decided {
  const surroundings: Surroundings = { plans, today, asker: { role: 'planning-office', office: '' } };
  const events = indicatorDecider(surroundings).decide(command, state);
  return { events, state: events.reduce(evolveIndicator, state) };
}
