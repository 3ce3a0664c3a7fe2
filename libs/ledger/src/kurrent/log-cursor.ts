import type { Connection } from './connection.js';
import { commitOf, kurrentEvent, type KurrentEvent } from './kurrent-event.js';

/**
 * Reads the server's log on from a place. Its own records among the events (a stream was deleted)
 * move the cursor, and are not given.
 */
export class LogCursor {
  /** The event at the place itself, once something was read, if it is one of those asked for. */
  start: KurrentEvent | undefined;
  private commit: number;

  /** @param place commit position of an event that was seen; -1 for the beginning */
  constructor(
    private readonly connection: Connection,
    private readonly place: number,
    private readonly entity?: string,
  ) {
    this.commit = place;
  }

  /** The next events: so many, unless there are no more. */
  async take(count: number): Promise<KurrentEvent[]> {
    const taken: KurrentEvent[] = [];
    for (;;) {
      // The server gives the record at the position too.
      const asked = count - taken.length + (this.commit < 0 ? 0 : 1);
      const records = await this.connection.readAll(this.commit < 0 ? undefined : this.commit, asked, this.entity);
      for (const record of records) {
        if (taken.length === count) break;
        const event = kurrentEvent(record);
        const commit = commitOf(record);
        if (commit === this.place) this.start = event;
        if (commit <= this.commit) continue;
        this.commit = commit;
        if (event) taken.push(event);
      }
      if (taken.length === count || records.length < asked) return taken;
    }
  }
}
