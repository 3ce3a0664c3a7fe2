import { Block, BLOCK } from './block.js';
import { BlockStore, HistoryChanged } from './block-store.js';
import type { Complete } from './block-entry.js';
import type { Connection } from './connection.js';
import { BEGINNING, placed, type Mark } from './fold.js';
import type { KurrentEvent, Placed } from './kurrent-event.js';
import { LogCursor } from './log-cursor.js';
import { Recent } from './recent.js';

/** Complete blocks in memory: two megabytes. */
const BLOCKS_KEPT = 64;

/**
 * The positions of all events, which the server does not have: its own are places in its log, with
 * gaps, and differ from store to store. Memory stays flat: the last, incomplete block, the blocks
 * used last, and for each thousand events where they begin.
 */
export class PositionIndex {
  private readonly store: BlockStore;
  private readonly blocks = new Recent<number, Block>(BLOCKS_KEPT);
  /** First commit and instant of the complete blocks that were seen. */
  private readonly beginnings = new Map<number, { commit: number; instant: number }>();
  private readonly awaited = new Map<string, Placed | undefined>();
  private loaded = false;
  private tail = new Block(0);
  private mark: Mark = BEGINNING;
  /** A complete block that is not on the server yet. */
  private unwritten: Complete[] = [];
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;

  constructor(private readonly connection: Connection) {
    this.store = new BlockStore(connection);
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
    const found = (await this.blockBy(({ commit: first }) => first <= commit)).find(commit);
    if (!found) throw new HistoryChanged(`no event at ${commit}`);
    return found;
  }

  /** The event at a position that was seen. Its command is not known. */
  async at(position: number): Promise<Omit<Mark, 'commandId'>> {
    const block = await this.block(Math.floor((position - 1) / BLOCK));
    const index = (position - 1) % BLOCK;
    return { position, commit: block.commits[index]!, recordedAt: block.instants[index]! };
  }

  /** Last position recorded by then, of those seen. */
  async lastBy(instant: number): Promise<number> {
    return (await this.blockBy((first) => first.instant <= instant)).lastBy(instant);
  }

  private async readOn(): Promise<void> {
    if (!this.loaded) await this.load();
    const cursor = new LogCursor(this.connection, this.mark.commit);
    const { position, commit } = this.mark;
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
      this.keep(last.block);
      this.tail = new Block(last.block.number + 1);
      const position = this.tail.firstPosition - 1;
      this.mark = { position, commit: last.block.commits.at(-1)!, recordedAt: last.block.instants.at(-1)!, commandId: last.commandId };
    }
    this.loaded = true;
  }

  private see(event: KurrentEvent): void {
    this.mark = placed(this.mark, event);
    this.tail.add(event.commit, this.mark.recordedAt);
    if (this.awaited.has(event.id)) this.awaited.set(event.id, this.mark);
    if (!this.tail.full) return;
    this.keep(this.tail);
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
  private async blockBy(begins: (first: { commit: number; instant: number }) => boolean): Promise<Block> {
    const { tail } = this;
    if (tail.commits.length > 0 && begins({ commit: tail.commits[0]!, instant: tail.instants[0]! })) return tail;
    let [low, high] = [0, tail.number];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (begins(await this.beginning(middle))) low = middle;
      else high = middle;
    }
    return this.block(low);
  }

  private async beginning(number: number): Promise<{ commit: number; instant: number }> {
    const known = this.beginnings.get(number);
    if (known) return known;
    await this.block(number);
    return this.beginnings.get(number)!;
  }

  private async block(number: number): Promise<Block> {
    if (number === this.tail.number) return this.tail;
    const kept = this.blocks.get(number);
    if (kept) return kept;
    const block = (await this.store.read(number))?.block ?? (await this.readAgain(number));
    this.keep(block);
    return block;
  }

  /** From the events themselves, where the server has no entry for the block. */
  private async readAgain(number: number): Promise<Block> {
    const first = this.beginnings.get(number);
    if (!first) return this.fromTheBeginning(number);
    const cursor = new LogCursor(this.connection, first.commit);
    const others = await cursor.take(BLOCK - 1);
    if (!cursor.start || others.length < BLOCK - 1) throw new HistoryChanged(`no thousand events from ${first.commit} on`);
    const block = new Block(number);
    let mark: Mark = { ...placed(BEGINNING, cursor.start), recordedAt: first.instant };
    block.add(mark.commit, mark.recordedAt);
    for (const event of others) {
      mark = placed(mark, event);
      block.add(mark.commit, mark.recordedAt);
    }
    return block;
  }

  /** The entries were there, and are not any more: all is read, and written, once again. */
  private async fromTheBeginning(number: number): Promise<Block> {
    await this.running?.catch(() => undefined);
    const reread = new PositionIndex(this.connection);
    await reread.catchUp();
    for (const [key, first] of reread.beginnings) this.beginnings.set(key, first);
    if (!this.beginnings.has(number)) throw new HistoryChanged(`no block ${number}`);
    return this.block(number);
  }

  private keep(block: Block): void {
    this.blocks.put(block.number, block);
    this.beginnings.set(block.number, { commit: block.commits[0]!, instant: block.instants[0]! });
  }
}

