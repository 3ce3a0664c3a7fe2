import type { DomainEvent } from './envelope.js';

/**
 * The pure core of a stream: what a command means in a state, and what each event does to it.
 * No clock, no ids, no I/O (law 6). `decide` throws `Refusal` when the command makes no sense.
 */
export interface Decider<Command, State, Event extends DomainEvent> {
  initialState: State;
  /** No events means that the command changes nothing. */
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}

/** One thing wrong with a command. `message` is Spanish, for the person who sent it. */
export interface Refused {
  /** Path of the field in the command, e.g. `targets.2031`; empty when no single field is at fault. */
  field: string;
  message: string;
}

/** A command that the rules refuse. Nothing was recorded. */
export class Refusal extends Error {
  readonly problems: readonly Refused[];

  constructor(...problems: Refused[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

/** Refused because of who asks, not because of what is asked. */
export class Forbidden extends Refusal {
  constructor(...problems: Refused[]) {
    super(...problems);
    this.name = 'Forbidden';
  }
}
