import type { KurrentEvent, Placed } from './kurrent-event.js';

/** What is known after an event, and needed to place the next one. */
export interface Mark extends Placed {
  /** -1 before the first event. */
  commit: number;
  commandId: string;
}

export const BEGINNING: Mark = { position: 0, recordedAt: 0, commit: -1, commandId: '' };

const SECOND = 1_000;

/**
 * Positions and instants are a function of the history alone, so that every process, today and in
 * years, finds the same: an event's position is how many there are up to it, in the server's order;
 * all events of a command have one instant; and no instant is before that of the event before.
 */
export function placed(before: Mark, event: KurrentEvent): Mark {
  const { commit } = event;
  const { commandId } = event.metadata;
  const recordedAt = commandId === before.commandId ? before.recordedAt : Math.max(before.recordedAt, instantOf(event));
  return { position: before.position + 1, recordedAt, commit, commandId };
}

/**
 * The server's clock tells the second (its client passes on no finer digits); within that second the
 * sender's clock tells the millisecond. A sender whose clock is wrong moves nothing out of its second.
 */
function instantOf({ created, metadata: { at, recordedAt } }: KurrentEvent): number {
  if (recordedAt !== undefined) return Date.parse(recordedAt);
  const second = Math.floor(created / SECOND) * SECOND;
  return Math.min(Math.max(at ?? second, second), second + SECOND - 1);
}
