import type pg from 'pg';
import type { EventPage } from '@quipu/ledger';
import { inTransaction } from '@quipu/ledger/postgres';
import { readBlocked } from '../database/blocked.js';
import { addCheckpoint, followedTables, followTables, incompleteTables, namesOf, nextGeneration, READ, readCheckpoint, type Checkpoint } from '../database/checkpoint.js';
import { discardedIds } from '../database/discarded.js';
import { OtherTablesFollowed, TablesIncomplete, type RunnerLock } from '../database/errors.js';
import { TableStore } from '../database/table-store.js';
import { holdTables } from '../database/tables-lock.js';
import { EntityStates } from './entity-states.js';
import type { Folded } from './fold-and-write.js';
import type { RunnerOptions } from './runner-options.js';
import { openLockedSession } from './session.js';

/** Some 200 MB of rows like those of an action with its indicators. */
const CACHE_ROWS = 50_000;
const LOCK_WAIT_MS = 5_000;

interface Open {
  client: pg.Client;
  store: TableStore;
  /** Aborted when the connection is. */
  over: AbortSignal;
}

/**
 * What every runner has: a connection that holds the lock and writes, so that who has lost the lock
 * cannot write; the rows in memory; and what it knows of the tables as a whole.
 */
export class RunnerSession {
  readonly name: string;
  readonly states: EntityStates;
  checkpoint: Checkpoint = { position: 0, recordedAt: null, generation: 0 };
  #discarded: ReadonlySet<string> = new Set();
  #open: Open | undefined;

  constructor(
    private readonly options: RunnerOptions,
    private readonly lock: RunnerLock,
  ) {
    this.name = options.checkpoint ?? READ;
    this.states = new EntityStates(options.cacheRows ?? CACHE_ROWS);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  get opened(): Open {
    if (!this.#open) throw new Error('the runner is not open');
    return this.#open;
  }

  /** Throws `AnotherRunnerActive`, `TablesNotReady`, `TablesIncomplete`. `onOpen` before anybody finds it open. */
  async open(onOpen: () => Promise<void>): Promise<AbortSignal> {
    if (this.#open) return this.#open.over;
    const { connectionString, projections, lockWaitMs = LOCK_WAIT_MS } = this.options;
    // A feed does not bring again what it has been told is done; the ledger does.
    const session = { connectionString, applicationName: `quipu-projector ${this.name}`, durable: this.lock === 'shared' };
    const client = await openLockedSession(session, this.name, this.lock, lockWaitMs);
    const over = this.#watch(client);
    try {
      const store = await TableStore.open(client, 'read', projections);
      await inTransaction(client, () => this.#prepareCheckpoint(client));
      this.#open = { client, store, over };
      await this.reload();
      await onOpen();
      return over;
    } catch (error) {
      this.#open = undefined;
      await client.end();
      throw error;
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.client.end();
  }

  /** Forgets what is in memory, and finds where to go on. Throws `OtherTablesFollowed`. */
  async reload(): Promise<void> {
    const { client } = this.opened;
    // In this order: a change in between fails the next compare-and-set.
    this.checkpoint = await readCheckpoint(client, this.name);
    const followed = await followedTables(client, this.name);
    if (followed.join() !== namesOf(this.#tables).join()) throw new OtherTablesFollowed(followed);
    this.#discarded = await discardedIds(client);
    this.states.restart(await readBlocked(client, this.name));
  }

  /** The page without the events that were left out of the tables by decision. */
  counted(page: EventPage): EventPage {
    return this.#discarded.size === 0 ? page : page.filter(({ id }) => !this.#discarded.has(id));
  }

  tell({ blocked }: Folded, page: EventPage, position: number): void {
    const { onNotice } = this.options;
    for (const one of blocked) onNotice?.({ kind: 'blocked', blocked: one });
    onNotice?.({ kind: 'applied', page, position });
  }

  tellReloaded(): void {
    const { position, generation } = this.checkpoint;
    this.options.onNotice?.({ kind: 'reloaded', position, generation });
  }

  get #tables() {
    return this.options.projections.map(({ table }) => table);
  }

  /** Other tables than before are a new generation: who shares them and does not know must stop. */
  async #prepareCheckpoint(client: pg.Client): Promise<void> {
    await addCheckpoint(client, this.name);
    await holdTables(client, this.name);
    const incomplete = await incompleteTables(client, this.name, this.#tables);
    if (incomplete.length > 0) throw new TablesIncomplete(incomplete);
    const changed = await followTables(client, this.name, this.#tables);
    if (changed && this.lock === 'shared') await nextGeneration(client, this.name);
  }

  #watch(client: pg.Client): AbortSignal {
    const over = new AbortController();
    client.once('end', () => {
      if (this.#open?.client === client) this.#open = undefined;
      over.abort();
    });
    return over.signal;
  }
}
