import type pg from 'pg';
import type { EventPage } from '@quipu/ledger';
import { addBlocked, readBlocked } from '../database/blocked.js';
import { addCheckpoint, advanceCheckpoint, followTables, incompleteTables, READ, readCheckpoint, type Checkpoint } from '../database/checkpoint.js';
import { CheckpointMoved, TablesIncomplete } from '../database/errors.js';
import { sql } from '../database/sql.js';
import { TableStore } from '../database/table-store.js';
import type { FoldState } from '../fold/entity-state.js';
import type { FoldResult } from '../fold/fold-page.js';
import type { BlockedEntity } from '../fold/row-version.js';
import type { Projection } from '../projection.js';
import { EntityStates } from './entity-states.js';
import { foldAndWrite } from './fold-and-write.js';
import { inTransaction, openLockedSession } from './session.js';

const NOTIFY = sql('notify');
/** Some 200 MB of rows like those of an action with its indicators. */
const CACHE_ROWS = 50_000;
const LOCK_WAIT_MS = 5_000;

export interface RunnerOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  /** In dataflow order: each may read those before it. */
  projections: readonly Projection[];
  /** Name of the checkpoint, `read` by default. */
  checkpoint?: string;
  /** Rows kept in memory between pages; 50 000 by default. */
  cacheRows?: number;
  /** How long to wait for another runner's lock; 5 000 by default. */
  lockWaitMs?: number;
  onNotice?: (notice: RunnerNotice) => void;
}

export type RunnerNotice =
  | { kind: 'applied'; page: EventPage; position: number }
  | { kind: 'blocked'; blocked: BlockedEntity }
  /** Somebody else changed the tables: the rows in memory were dropped. */
  | { kind: 'reloaded'; position: number; generation: number };

interface Open {
  client: pg.Client;
  store: TableStore;
  /** Aborted when the connection is. */
  over: AbortSignal;
}

/**
 * Folds pages of events into the read tables: each page in one transaction with the checkpoint.
 * It does not care where pages come from, how large they are, or whether they come twice.
 */
export class ProjectionRunner {
  readonly #checkpointName: string;
  readonly #states: EntityStates;
  #checkpoint: Checkpoint = { position: 0, recordedAt: null, generation: 0 };
  #open: Open | undefined;

  constructor(private readonly options: RunnerOptions) {
    this.#checkpointName = options.checkpoint ?? READ;
    this.#states = new EntityStates(options.cacheRows ?? CACHE_ROWS);
  }

  /** Last event folded in, as far as this runner knows. */
  get position(): number {
    return this.#checkpoint.position;
  }

  /** Connected and holding the lock, as far as it knows. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /**
   * Takes the lock and finds where to go on. The signal is aborted when the connection is over.
   * Throws `AnotherRunnerActive`, `TablesNotReady`, `TablesIncomplete`.
   */
  async open(): Promise<AbortSignal> {
    if (this.#open) return this.#open.over;
    const { connectionString, projections, lockWaitMs = LOCK_WAIT_MS } = this.options;
    const session = { connectionString, applicationName: `quipu-projector ${this.#checkpointName}` };
    const client = await openLockedSession(session, this.#checkpointName, lockWaitMs);
    const over = this.#watch(client);
    try {
      const store = await TableStore.open(client, 'read', projections);
      await this.#prepareCheckpoint(client);
      this.#open = { client, store, over };
      await this.#reload();
      return over;
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  async #prepareCheckpoint(client: pg.Client): Promise<void> {
    const tables = this.options.projections.map(({ table }) => table);
    await addCheckpoint(client, this.#checkpointName);
    const incomplete = await incompleteTables(client, this.#checkpointName, tables);
    if (incomplete.length > 0) throw new TablesIncomplete(incomplete);
    await followTables(client, this.#checkpointName, tables);
  }

  /** Gives the lock back. The page at hand must be over. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.client.end();
  }

  /**
   * Events at or below the checkpoint are passed over. Calls must not overlap. On any failure
   * nothing of the page is written, and the runner must be opened again.
   */
  async apply(page: EventPage): Promise<void> {
    const fresh = page.filter(({ position }) => position > this.position);
    if (fresh.length === 0) return;
    try {
      await this.#applyFresh(fresh);
    } catch (error) {
      if (!(error instanceof CheckpointMoved)) {
        await this.close();
        throw error;
      }
      await this.#reloadOnwards();
      await this.apply(page);
    }
  }

  #watch(client: pg.Client): AbortSignal {
    const over = new AbortController();
    client.once('end', () => {
      if (this.#open?.client === client) this.#open = undefined;
      over.abort();
    });
    return over.signal;
  }

  async #applyFresh(page: EventPage): Promise<void> {
    const open = this.#open;
    if (!open) throw new Error('the runner is not open');
    const state = await this.#states.forPage(open.store, page);
    const last = page.at(-1)!;
    const next = { ...this.#checkpoint, position: last.position, recordedAt: last.recordedAt };
    const result = await inTransaction(open.client, () => this.#write(open, state, page, next));
    this.#checkpoint = next;
    this.#states.adopt(result.state);
    this.#tell(result, page);
  }

  async #write({ client, store }: Open, state: FoldState, page: EventPage, next: Checkpoint): Promise<FoldResult> {
    const advanced = await advanceCheckpoint(client, this.#checkpointName, this.#checkpoint, next);
    if (!advanced) throw new CheckpointMoved();
    const result = await foldAndWrite({ client, store, state }, page);
    await addBlocked(client, this.#checkpointName, result.blocked);
    await client.query(NOTIFY, [String(next.position)]);
    return result;
  }

  #tell({ blocked }: FoldResult, page: EventPage): void {
    const { onNotice } = this.options;
    for (const one of blocked) onNotice?.({ kind: 'blocked', blocked: one });
    onNotice?.({ kind: 'applied', page, position: this.position });
  }

  async #reloadOnwards(): Promise<void> {
    const before = this.position;
    await this.#reload();
    const { position, generation } = this.#checkpoint;
    // The page does not follow from there: whoever feeds this runner must start again.
    if (position < before) {
      await this.close();
      throw new Error(`the checkpoint went back from ${before} to ${position}`);
    }
    this.options.onNotice?.({ kind: 'reloaded', position, generation });
  }

  async #reload(): Promise<void> {
    const { client } = this.#open!;
    // In this order: a change in between fails the next compare-and-set.
    this.#checkpoint = await readCheckpoint(client, this.#checkpointName);
    this.#states.restart(await readBlocked(client, this.#checkpointName));
  }
}
