import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { addBlocked, readBlocked, removeBlocked } from '../database/blocked.js';
import { nextGeneration } from '../database/checkpoint.js';
import { sqlState } from '../database/pg-errors.js';
import type { BlockedEntity } from '../fold/row-version.js';
import type { ReadTable } from '../projection.js';
import { RebuildRefused } from './errors.js';
import { LIVE, qualified, replaceLive } from './next-schema.js';

const ATTEMPTS = 20;
const PAUSE_MS = 200;
/** Below PostgreSQL's deadlock_timeout, so that in a deadlock with a reader it is the swap that yields. */
const LOCK_LIMIT = '500ms';
const LOCK_NOT_AVAILABLE = '55P03';

/** Inside the transaction that holds the checkpoint. */
export async function swapTables(client: pg.ClientBase, checkpoint: string, tables: readonly ReadTable[]): Promise<void> {
  await lockTables(client, tables);
  for (const table of tables) await replaceLive(client, table);
  await nextGeneration(client, checkpoint);
}

/** In a few moments between readers; while it waits in the queue they would all wait behind it. */
async function lockTables(client: pg.ClientBase, tables: readonly ReadTable[]): Promise<void> {
  const names = tables.map(({ name }) => qualified(LIVE, name)).join(', ');
  await client.query(`SET LOCAL lock_timeout = '${LOCK_LIMIT}'`);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    await client.query('SAVEPOINT swap');
    try {
      await client.query(`LOCK TABLE ${names} IN ACCESS EXCLUSIVE MODE`);
      return;
    } catch (error) {
      if (sqlState(error) !== LOCK_NOT_AVAILABLE) throw error;
      await client.query('ROLLBACK TO SAVEPOINT swap');
      await setTimeout(PAUSE_MS);
    }
  }
  throw RebuildRefused.tablesBusy();
}

/** With all tables, the blocked entities become those of the rebuild; with some, they must already be the same. */
export async function swapBlocked(
  client: pg.ClientBase,
  checkpoint: string,
  rebuilt: readonly BlockedEntity[],
  allTables: boolean,
): Promise<void> {
  const live = await readBlocked(client, checkpoint);
  if (!allTables && placesOf(live) !== placesOf(rebuilt)) throw RebuildRefused.blockedDiffer();
  await removeBlocked(client, checkpoint, live.map(({ entity }) => entity));
  await addBlocked(client, checkpoint, rebuilt);
}

function placesOf(blocked: readonly BlockedEntity[]): string {
  return JSON.stringify(blocked.map(({ entity, position }) => [position, entity]).sort());
}
