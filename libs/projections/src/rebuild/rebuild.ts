import type pg from 'pg';
import type { Ledger } from '@quipu/ledger';
import { addCheckpoint, lockCheckpoint, READ, readCheckpoint } from '../database/checkpoint.js';
import { sql } from '../database/sql.js';
import { TableStore } from '../database/table-store.js';
import type { BlockedEntity } from '../fold/row-version.js';
import type { Projection, ReadTable } from '../projection.js';
import { inTransaction, openSession } from '../runner/session.js';
import { compareTable, type TableComparison } from './compare-tables.js';
import { RebuildRefused } from './errors.js';
import { createNextSchema, dropNextSchema, NEXT, qualified } from './next-schema.js';
import { swapBlocked, swapTables } from './swap-tables.js';
import { TableBuilder } from './table-builder.js';

const LOCK = sql('rebuild_lock');
const PAGE_SIZE = 5_000;
/** Rounds of catching up before the live tables are held; each is as short as the one before took. */
const ROUNDS = 20;

export interface RebuildOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  ledger: Ledger;
  projections: readonly Projection[];
  /** Names of those to put in the place of the live ones; all by default. */
  tables?: readonly string[];
  /** Only compares: the live tables stay. */
  compareOnly?: boolean;
  checkpoint?: string;
  /** Events per page; 5 000 by default. */
  pageSize?: number;
  /** After each page. `target` is where the live tables are. */
  onProgress?: (progress: { position: number; target: number }) => void;
}

export interface RebuildResult {
  /** Both were compared as of this position. */
  position: number;
  /** Events folded. */
  events: number;
  tables: readonly (TableComparison & { swapped: boolean })[];
  /** Entities with an event that cannot be processed. */
  blocked: readonly BlockedEntity[];
}

/**
 * Builds the tables again from the ledger, beside the live ones, which answer and go on meanwhile;
 * then holds the runner for a moment, folds what is left, compares row by row and swaps.
 *
 * Throws `RebuildRefused`, `TablesNotReady`; after any failure the live tables are as they were.
 */
export async function rebuild(options: RebuildOptions): Promise<RebuildResult> {
  const { connectionString, checkpoint = READ, projections } = options;
  const wanted = wantedTables(options);
  const client = await openSession({ connectionString, applicationName: `quipu-rebuild ${checkpoint}`, queryLimit: 0 });
  try {
    await lockRebuild(client, checkpoint);
    await addCheckpoint(client, checkpoint);
    await TableStore.open(client, 'read', projections);
    await createNextSchema(client, projections.map(({ table }) => table));
    const store = await TableStore.open(client, NEXT, projections);
    const builder = new TableBuilder(client, store, options.ledger, options.pageSize ?? PAGE_SIZE);
    await build({ ...options, checkpoint }, client, builder);
    return await inTransaction(client, () => finish({ ...options, checkpoint }, client, builder, wanted));
  } finally {
    await client.end();
  }
}

type Settled = RebuildOptions & { checkpoint: string };

function wantedTables({ tables, projections }: RebuildOptions): readonly ReadTable[] {
  const known = projections.map(({ table }) => table);
  const unknown = (tables ?? []).filter((name) => !known.some((table) => table.name === name));
  if (unknown.length > 0) throw RebuildRefused.unknownTables(unknown, known.map(({ name }) => name));
  return tables ? known.filter(({ name }) => tables.includes(name)) : known;
}

async function lockRebuild(client: pg.Client, checkpoint: string): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(LOCK, [checkpoint]);
  if (!rows[0]?.locked) throw RebuildRefused.another();
}

/** Up to less than a page behind the live tables. */
async function build(options: Settled, client: pg.Client, builder: TableBuilder): Promise<void> {
  const { checkpoint, projections, pageSize = PAGE_SIZE, onProgress } = options;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { position: target } = await readCheckpoint(client, checkpoint);
    if (round > 1 && target - builder.position < pageSize) break;
    await builder.buildUpTo(target, async (work) => {
      await inTransaction(client, work);
      onProgress?.({ position: builder.position, target });
    });
  }
  for (const { table } of projections) await client.query(`ANALYZE ${qualified(NEXT, table.name)}`);
}

async function finish(options: Settled, client: pg.Client, builder: TableBuilder, wanted: readonly ReadTable[]): Promise<RebuildResult> {
  const { checkpoint, projections, compareOnly = false, onProgress } = options;
  const { position } = await lockCheckpoint(client, checkpoint);
  await builder.buildUpTo(position, (work) => work());
  onProgress?.({ position, target: position });
  const compared = await compareAll(client, projections);
  const swapped = compareOnly ? [] : wanted;
  if (!compareOnly) {
    // Unlike a page of the runner, a swap that was announced must not be taken back by a crash.
    await client.query('SET LOCAL synchronous_commit = on');
    await swapBlocked(client, checkpoint, builder.blocked, wanted.length === projections.length);
    await swapTables(client, checkpoint, wanted);
  }
  await dropNextSchema(client);
  return {
    position,
    events: builder.events,
    tables: compared.map((one) => ({ ...one, swapped: swapped.some(({ name }) => name === one.table) })),
    blocked: builder.blocked,
  };
}

async function compareAll(client: pg.Client, projections: readonly Projection[]): Promise<TableComparison[]> {
  // Whole tables against whole tables, unlike everything else that this session does.
  await client.query('SET LOCAL enable_hashjoin = on');
  await client.query('SET LOCAL enable_mergejoin = on');
  await client.query('SET LOCAL enable_seqscan = on');
  const compared: TableComparison[] = [];
  for (const { table } of projections) compared.push(await compareTable(client, table));
  return compared;
}
