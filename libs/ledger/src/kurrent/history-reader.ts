import type { ReadAllOptions, ReadStreamOptions } from '../core/ledger.js';
import { pagesAhead } from '../core/pages-ahead.js';
import { HistoryChanged } from './block-store.js';
import type { Connection } from './connection.js';
import { covered } from './covered.js';
import { BEGINNING, placed, type Mark } from './fold.js';
import { kurrentEvent, type KurrentEvent, type Placed } from './kurrent-event.js';
import { LogCursor } from './log-cursor.js';
import type { PositionIndex } from './position-index.js';

export const PAGE = 1_000;

/** An event and its place. */
export interface Found extends Placed {
  event: KurrentEvent;
}

/** Everything that is read, in pages, each event at its position. */
export class HistoryReader {
  constructor(
    private readonly connection: Connection,
    private readonly index: PositionIndex,
  ) {}

  /** @param show what is made of each event; in its turn, so that no page is in memory twice */
  async *all<Shown>(options: ReadAllOptions, show: (found: Found) => Shown): AsyncGenerator<readonly Shown[]> {
    const { after, upToPosition = Infinity, entity, pageSize = PAGE } = options;
    const start = await this.markAt(after);
    if (!start) return;
    const read = entity === undefined ? this.pagesOfAll(start) : this.pagesOfEntity(start, entity);
    const fetch = async () => upTo(upToPosition, await read(pageSize)).map(show);
    yield* pagesAhead(fetch, pageSize);
  }

  async *stream<Shown>(stream: string, options: ReadStreamOptions, show: (found: Found) => Shown): AsyncGenerator<readonly Shown[]> {
    const { fromVersion = 1, upToPosition = Infinity } = options;
    let next = Math.max(fromVersion, 1);
    const fetch = async () => {
      const events = await this.connection.readStream(stream, next, PAGE);
      next += events.length;
      const ours = events.map(kurrentEvent).filter((event) => event !== undefined);
      return upTo(upToPosition, await this.found(ours)).map(show);
    };
    yield* pagesAhead(fetch, PAGE);
  }

  /** Undefined where the history does not reach the position. */
  private async markAt(position: number): Promise<Mark | undefined> {
    if (position <= 0) return BEGINNING;
    if (this.index.head.position < position) await this.index.catchUp();
    return this.index.head.position < position ? undefined : this.index.at(position);
  }

  /** Each page is placed from the one before: no look-ups. */
  private pagesOfAll(start: Mark): (size: number) => Promise<Found[]> {
    const cursor = new LogCursor(this.connection, start.commit);
    let mark: Mark | undefined;
    return async (size) => {
      const events = await cursor.take(size);
      if (start.position > 0 && !cursor.start) throw new HistoryChanged(`no event at ${start.commit}`);
      mark ??= { ...start, commandId: cursor.start?.metadata.commandId ?? '' };
      this.index.learn(mark.commit, events);
      const page: Found[] = [];
      for (const event of events) {
        mark = placed(mark, event);
        page.push({ event, position: mark.position, recordedAt: mark.recordedAt });
      }
      return page;
    };
  }

  private pagesOfEntity(start: Pick<Mark, 'commit'>, entity: string): (size: number) => Promise<Found[]> {
    const cursor = new LogCursor(this.connection, start.commit, entity);
    return async (size) => this.found(await cursor.take(size));
  }

  private async found(events: readonly KurrentEvent[]): Promise<Found[]> {
    const last = events.at(-1);
    if (last) await covered(this.index, last.commit);
    const found: Found[] = [];
    for (const event of events) found.push({ event, ...(await this.index.locate(event.commit)) });
    return found;
  }
}

function upTo(position: number, page: Found[]): Found[] {
  return page.filter((found) => found.position <= position);
}
