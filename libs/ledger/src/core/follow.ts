import type { Bell } from './bell.js';
import type { EventPage } from './ledger.js';

/** What a subscription needs from a store. */
export interface Source {
  /** Rung after each append. */
  bell: Bell;
  /** Milliseconds after which to look although no bell rang; Infinity where a ring cannot be lost. */
  pollMs: number;
  /** What is there after the position, as of now. */
  readAfter(position: number): AsyncIterable<EventPage>;
  /** Waits for a store that failed; throws when waiting cannot help. `failures` in a row, from 1. */
  recover(error: unknown, failures: number, signal: AbortSignal): Promise<void>;
}

/** History, then the present: nothing is read before the caller asks for it. Ends at the abort. */
export async function* follow(source: Source, after: number, signal: AbortSignal): AsyncGenerator<EventPage> {
  let position = after;
  let failures = 0;
  while (!signal.aborted) {
    const heard = source.bell.heard;
    try {
      for await (const page of source.readAfter(position)) {
        if (signal.aborted) return;
        failures = 0;
        position = page.at(-1)!.position;
        yield page;
        if (signal.aborted) return;
      }
      failures = 0;
    } catch (error) {
      failures += 1;
      await source.recover(error, failures, signal);
      continue;
    }
    await source.bell.wait(heard, signal, source.pollMs);
  }
}
