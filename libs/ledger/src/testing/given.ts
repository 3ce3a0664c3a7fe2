import { Refusal, type Decider } from '../core/decider.js';
import type { DomainEvent } from '../core/envelope.js';

/**
 * Given/when/then for deciders: `given(decider, ...events).when(command).gives(...events)`.
 * Works with any test runner: what differs is thrown as an ordinary comparison through `expect`.
 */
export function given<Command, State, Event extends DomainEvent>(decider: Decider<Command, State, Event>, ...history: Event[]) {
  return {
    when(command: Command) {
      const decide = () => decider.decide(command, history.reduce(decider.evolve, decider.initialState));
      return {
        gives: (...events: Event[]) => expect(decide()).toEqual(events),
        /** Fields at fault, in order, and a piece of the first message. */
        isRefused: (fields: string[], message: RegExp) => {
          const refusal = refusalOf(decide);
          expect(refusal.problems.map(({ field }) => field)).toEqual(fields);
          expect(refusal.problems[0]?.message).toMatch(message);
        },
      };
    },
  };
}

function refusalOf(decide: () => unknown): Refusal {
  try {
    decide();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('the command was accepted');
}
