import { Block, BLOCK } from './block.js';
import { HistoryChanged, type BlockStore } from './block-store.js';
import type { Connection } from './connection.js';
import { BEGINNING, placed, type Mark } from './fold.js';
import { LogCursor } from './log-cursor.js';
import { Recent } from './recent.js';

/** Complete blocks in memory: two megabytes. */
const BLOCKS_KEPT = 64;

/** Where a block begins. */
export interface Beginning {
  commit: number;
  instant: number;
}

/** The complete blocks: in memory those used last; of the others, where they begin. */
export class BlockShelf {
  readonly beginnings = new Map<number, Beginning>();
  private readonly blocks = new Recent<number, Block>(BLOCKS_KEPT);

  /** @param readAgain where all blocks begin, found anew; for when their entries have gone from the server */
  constructor(
    private readonly connection: Connection,
    private readonly store: BlockStore,
    private readonly readAgain: () => Promise<ReadonlyMap<number, Beginning>>,
  ) {}

  keep(block: Block): void {
    this.blocks.put(block.number, block);
    this.beginnings.set(block.number, { commit: block.commits[0]!, instant: block.instants[0]! });
  }

  async beginning(number: number): Promise<Beginning> {
    if (!this.beginnings.has(number)) await this.get(number);
    return this.beginnings.get(number)!;
  }

  async get(number: number): Promise<Block> {
    const kept = this.blocks.get(number);
    if (kept) return kept;
    const block = (await this.store.read(number))?.block ?? (await this.fromEvents(number));
    this.keep(block);
    return block;
  }

  private async fromEvents(number: number): Promise<Block> {
    const first = this.beginnings.get(number) ?? (await this.readAgain()).get(number);
    if (!first) throw new HistoryChanged(`no block ${number}`);
    const cursor = new LogCursor(this.connection, first.commit);
    const others = await cursor.take(BLOCK - 1);
    if (!cursor.start || others.length < BLOCK - 1) throw new HistoryChanged(`no thousand events from ${first.commit} on`);
    let mark: Mark = { ...placed(BEGINNING, cursor.start), recordedAt: first.instant };
    const block = new Block(number);
    block.add(mark.commit, mark.recordedAt);
    for (const event of others) {
      mark = placed(mark, event);
      block.add(mark.commit, mark.recordedAt);
    }
    return block;
  }
}
