import { Block, BLOCK } from './block.js';
import type { Complete } from './block-entry.js';
import { BlockShelf, type Beginning } from './block-shelf.js';
import { BlockStore, HistoryChanged } from './block-store.js';
import type { Connection } from './connection.js';
import { BEGINNING, placed, type Mark } from './fold.js';
import type { KurrentEvent, Placed } from './kurrent-event.js';
import { LogCursor } from './log-cursor.js';

/**
 * The positions of all events, which the server does not have: its own are places in its log, with
 * gaps, and differ from store to store. Memory stays flat: the last, incomplete block, the blocks
 * used last, and for each thousand events where they begin.
 */
export class PositionIndex {
  private readonly store: BlockStore;
  private readonly shelf: BlockShelf;
  private readonly awaited = new Map<string, Placed | undefined>();
  private loaded = false;
  private tail = new Block(0);
  private mark: Mark = BEGINNING;
  /** Complete blocks that are not on the server yet, as far as is known. */
  private unwritten: Complete[] = [];
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;

  constructor(private readonly connection: Connection) {
    this.store = new BlockStore(connection);
    this.shelf = new BlockShelf(connection, this.store, async () => {
      const another = new PositionIndex(connection);
      await another.catchUp();
      return another.shelf.beginnings;
    });
  }

  /** After the last event seen. */
  get head(): Mark {
    return this.mark;
  }

  /** Sees all events that are there when it is called. Calls of the same moment share one reading. */
  catchUp(): Promise<void> {
    if (!this.running) {
      this.running = this.readOn().finally(() => (this.running = undefined));
      return this.running;
    }
    this.next ??= this.running.catch(() => undefined).then(() => {
      this.next = undefined;
      return this.catchUp();
    });
    return this.next;
  }

  /** Sees what somebody else has read, so that it need not be read again: all events after a commit position. */
  learn(after: number, events: readonly KurrentEvent[]): void {
    if (this.loaded && after <= this.mark.commit) for (const event of events) this.see(event);
  }

  /** Notes the event when it passes, from now until `unwatch`. */
  watch(eventId: string): void {
    this.awaited.set(eventId, undefined);
  }

  watched(eventId: string): Placed | undefined {
    return this.awaited.get(eventId);
  }

  unwatch(eventId: string): void {
    this.awaited.delete(eventId);
  }

  /** Of an event by its commit position, which must have been seen. */
  async locate(commit: number): Promise<Placed> {
    const found = (await this.blockBy((first) => first.commit <= commit)).find(commit);
    if (!found) throw new HistoryChanged(`no event at ${commit}`);
    return found;
  }

  /** The event at a position that was seen. Its command is known only of the last one. */
  async at(position: number): Promise<Mark> {
    if (position === this.mark.position) return this.mark;
    const number = Math.floor((position - 1) / BLOCK);
    const block = number === this.tail.number ? this.tail : await this.shelf.get(number);
    const index = (position - 1) % BLOCK;
    return { position, commit: block.commits[index]!, recordedAt: block.instants[index]!, commandId: '' };
  }

  /** Last position recorded by then, of those seen. */
  async lastBy(instant: number): Promise<number> {
    return (await this.blockBy((first) => first.instant <= instant)).lastBy(instant);
  }

  private async readOn(): Promise<void> {
    if (!this.loaded) await this.load();
    const { position, commit } = this.mark;
    const cursor = new LogCursor(this.connection, commit);
    for (;;) {
      const events = await cursor.take(BLOCK);
      if (position > 0 && !cursor.start) throw new HistoryChanged(`no event at ${commit}`);
      for (const event of events) this.see(event);
      await this.writeBlocks();
      if (events.length < BLOCK) return;
    }
  }

  private async load(): Promise<void> {
    const last = await this.store.last();
    if (last) {
      const { block, commandId } = last;
      this.shelf.keep(block);
      this.tail = new Block(block.number + 1);
      this.mark = { position: this.tail.firstPosition - 1, commit: block.commits.at(-1)!, recordedAt: block.instants.at(-1)!, commandId };
    }
    this.loaded = true;
  }

  private see(event: KurrentEvent): void {
    if (event.commit <= this.mark.commit) return;
    this.mark = placed(this.mark, event);
    this.tail.add(event.commit, this.mark.recordedAt);
    if (this.awaited.has(event.id)) this.awaited.set(event.id, this.mark);
    if (!this.tail.full) return;
    this.shelf.keep(this.tail);
    this.unwritten.push({ block: this.tail, commandId: this.mark.commandId });
    this.tail = new Block(this.tail.number + 1);
  }

  private async writeBlocks(): Promise<void> {
    for (let next = this.unwritten[0]; next; next = this.unwritten[0]) {
      await this.store.write(next);
      this.unwritten.shift();
    }
  }

  /** The last block that begins as wanted; the first where none does. */
  private async blockBy(begins: (first: Beginning) => boolean): Promise<Block> {
    const { tail } = this;
    let [low, high] = [0, tail.number];
    if (high === 0 || (tail.commits.length > 0 && begins({ commit: tail.commits[0]!, instant: tail.instants[0]! }))) return tail;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (begins(await this.shelf.beginning(middle))) low = middle;
      else high = middle;
    }
    return this.shelf.get(low);
  }
}
