import { type EventPage, type Ledger, Turns } from '@quipu/ledger';
import { inTransaction } from '@quipu/ledger/postgres';
import { recordedAt } from '../cut/recorded-at.js';
import { raiseCheckpoint, readCheckpoint } from '../database/checkpoint.js';
import { NotInLedger } from '../database/errors.js';
import { type FeedPartition, markedUpTo, markFeed } from '../database/feed-positions.js';
import { nextPage, type Delivery, type Gap } from './next-page.js';
import type { RunnerOptions } from './runner-options.js';
import { RunnerSession } from './runner-session.js';
import { SharedPages } from './shared-pages.js';

/** Calls take turns: they share one connection. */
const CONNECTION = 'connection';

/**
 * One of several runners that share the tables, each fed with the events of other entities. What a feed
 * brings twice, late, out of order or to two of them at once has its effect once; what it does not
 * bring is read from the ledger. Calls may overlap: they take turns.
 *
 * On any failure nothing of the page at hand is written, and the runner must be opened again.
 */
export class SharedRunner {
  readonly #session: RunnerSession;
  readonly #pages: SharedPages;
  readonly #ledger: Ledger;
  readonly #turns = new Turns();
  /** Partitions of which nothing is missing since this runner is fed with them. */
  readonly #continuous = new Set<string>();
  /** Of the others, which entities are theirs, where that was said. */
  readonly #entitiesOf = new Map<string, IsOf>();

  constructor(options: RunnerOptions & { ledger: Ledger }) {
    this.#session = new RunnerSession(options, 'shared');
    this.#pages = new SharedPages(this.#session, options.onNotice);
    this.#ledger = options.ledger;
  }

  /** Connected and holding its share of the lock, as far as it knows. */
  get isOpen(): boolean {
    return this.#session.isOpen;
  }

  /**
   * Takes a share of the lock. The signal is aborted when the connection is over.
   * Throws `AnotherRunnerActive`, `TablesNotReady`, `TablesIncomplete`.
   */
  open(): Promise<AbortSignal> {
    return this.#turns.take(CONNECTION, () =>
      this.#session.open(async () => {
        this.#pages.forgetAll();
        this.#continuous.clear();
      }),
    );
  }

  /** Gives its share of the lock back, after the work at hand. */
  close(): Promise<void> {
    return this.#turns.take(CONNECTION, () => this.#session.close());
  }

  /** Events that their entity already has are passed over. When it is done, what was delivered is on disk. */
  apply(deliveries: readonly Delivery[]): Promise<void> {
    return this.#turn(() => this.#takeIn(deliveries));
  }

  /**
   * All of the partition up to the position was applied; the tables as a whole have reached what all
   * partitions have. The first mark of a partition, and the first after `assigned`, makes sure by the
   * ledger that the feed began where the tables were. `recorded`, when the event at the position was
   * recorded, saves asking the ledger for it.
   */
  mark(feed: string, partition: number, partitions: number, position: number, recorded?: string): Promise<void> {
    return this.#turn(async () => {
      const key = partitionKey(feed, partition, partitions);
      if (!this.#continuous.has(key)) await this.#prove({ feed, partition, partitions }, position);
      this.#continuous.add(key);
      const mark = { feed, partition, partitions, position, recordedAt: recorded ?? (await recordedAt(this.#ledger, position)) };
      const { name, opened } = this.#session;
      await inTransaction(opened.client, () => markFeed(opened.client, name, mark));
    });
  }

  /**
   * The partition is given to this runner, or begins at another place than where it ended here.
   * `isOf`, which entities are in it: then no others have to be read from the ledger to be sure of it.
   */
  assigned(feed: string, partition: number, partitions: number, isOf?: IsOf): Promise<void> {
    return this.#turns.take(CONNECTION, async () => {
      const key = partitionKey(feed, partition, partitions);
      this.#continuous.delete(key);
      if (isOf) this.#entitiesOf.set(key, isOf);
    });
  }

  /** Reads from the ledger all that the tables lack up to the position, whoever is fed with it: for partitions where nothing happens. */
  catchUp(upToPosition: number): Promise<void> {
    return this.#turn(() => this.#catchUp(upToPosition));
  }

  #turn(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(CONNECTION, async () => {
      try {
        await work();
      } catch (error) {
        await this.#session.close();
        throw error;
      }
    });
  }

  async #takeIn(deliveries: readonly Delivery[]): Promise<void> {
    let left = deliveries;
    while (left.length > 0) left = (await this.#pages.unlessMoved(() => this.#step(left))) ?? left;
  }

  /** What is left after all that could be folded was. */
  async #step(deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
    await this.#pages.learn(deliveries.map(({ event }) => event));
    const { page, gaps, waiting } = nextPage(deliveries, (entity) => this.#pages.positionOf(entity));
    await this.#pages.write(page);
    for (const gap of gaps) await this.#fill(gap);
    return waiting;
  }

  async #fill({ entity, after, upToPosition }: Gap): Promise<void> {
    for await (const page of this.#ledger.readAll({ entity, after, upToPosition })) await this.#pages.write(page);
    if (this.#pages.positionOf(entity) < upToPosition) throw new NotInLedger(entity, upToPosition);
  }

  /** Whoever marked the partition before had all of it up to there; the rest is asked of the ledger. */
  async #prove(feedPartition: FeedPartition, upToPosition: number): Promise<void> {
    const { feed, partition, partitions } = feedPartition;
    const isOf = this.#entitiesOf.get(partitionKey(feed, partition, partitions));
    if (!isOf) return this.#catchUp(upToPosition);
    const { name, opened } = this.#session;
    const { position } = await readCheckpoint(opened.client, name);
    const after = Math.max(position, await markedUpTo(opened.client, name, feedPartition));
    if (after >= upToPosition) return;
    for await (const page of this.#ledger.readAll({ after, upToPosition })) {
      const own = page.filter(({ entity }) => isOf(entity));
      while (!(await this.#pages.unlessMoved(() => this.#takeInWhole(own))));
    }
  }

  /** What comes from the ledger lacks nothing: page by page the tables as a whole have reached it. */
  async #catchUp(upToPosition: number): Promise<void> {
    const { name, opened } = this.#session;
    const { position: after } = await readCheckpoint(opened.client, name);
    if (after >= upToPosition) return;
    for await (const page of this.#ledger.readAll({ after, upToPosition })) {
      while (!(await this.#pages.unlessMoved(() => this.#takeInWhole(page))));
      await inTransaction(opened.client, () => raiseCheckpoint(opened.client, name, page.at(-1)!));
    }
  }

  async #takeInWhole(page: EventPage): Promise<true> {
    await this.#pages.learn(page);
    await this.#pages.write(page.filter(({ entity, position }) => position > this.#pages.positionOf(entity)));
    return true;
  }
}

export type IsOf = (entity: string) => boolean;

function partitionKey(feed: string, partition: number, partitions: number): string {
  return `${partition} of ${partitions}: ${feed}`;
}
