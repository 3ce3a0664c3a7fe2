import type pg from 'pg';
import type { Ledger } from '@quipu/ledger';
import { inTransaction } from '@quipu/ledger/postgres';
import { addCheckpoint, completeTables, nextGeneration, READ, readCheckpoint } from '../database/checkpoint.js';
import { discardedIds } from '../database/discarded.js';
import { readAhead } from '../database/entity-positions.js';
import { sql } from '../database/sql.js';
import { tableColumns } from '../database/table-columns.js';
import { TableStore } from '../database/table-store.js';
import { holdTables } from '../database/tables-lock.js';
import type { BlockedEntity } from '../fold/row-version.js';
import type { Projection, ReadTable } from '../projection.js';
import { openSession } from '../runner/session.js';
import { compareTable, isEqual, type TableComparison } from './compare-table.js';
import { RebuildRefused } from './errors.js';
import { createNextSchema, dropNextSchema, LIVE, NEXT, qualified } from './next-schema.js';
import { replaceBlocked } from './replace-blocked.js';
import { replaceRows } from './replace-rows.js';
import { TableBuilder, type Extent } from './table-builder.js';

const LOCK = sql('rebuild_lock');
const PAGE_SIZE = 5_000;
/** Rounds of catching up before the live tables are held; each is as short as the one before took. */
const ROUNDS = 20;

export interface RebuildOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  ledger: Ledger;
  projections: readonly Projection[];
  /** Names of those whose rows are replaced; all by default. */
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
  /** Both were compared as of this position; entities that were further, as of theirs. */
  position: number;
  /** Events folded. */
  events: number;
  /** `swapped`: its rows are now those that the ledger gives. */
  tables: readonly (TableComparison & { swapped: boolean })[];
  /** Entities with an event that cannot be processed. */
  blocked: readonly BlockedEntity[];
}

/**
 * Builds the tables again from the ledger, beside the live ones, which answer and go on meanwhile;
 * then holds the runners for a moment, folds what is left, each entity up to where it stands in the live
 * tables, compares row by row, and replaces the rows that differ, in one transaction: a reader sees all tables as they were, or all as they are.
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
    const { ledger, pageSize = PAGE_SIZE } = options;
    // Nobody discards an event meanwhile: it takes the same lock.
    const builder = new TableBuilder({ client, store, ledger, pageSize, discarded: await discardedIds(client) });
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

/** Until no more than a page was lacking. */
async function build(options: Settled, client: pg.Client, builder: TableBuilder): Promise<void> {
  const { checkpoint, projections, pageSize = PAGE_SIZE, onProgress } = options;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = builder.events;
    const extent = await liveExtent(client, checkpoint);
    await builder.buildTo(extent, async (work) => {
      await inTransaction(client, work);
      onProgress?.({ position: builder.position, target: extent.position });
    });
    if (builder.events - before < pageSize) break;
  }
  for (const { table } of projections) await client.query(`ANALYZE ${qualified(NEXT, table.name)}`);
}

async function liveExtent(client: pg.Client, checkpoint: string): Promise<Extent> {
  const { position } = await readCheckpoint(client, checkpoint);
  return { position, ahead: await readAhead(client, checkpoint) };
}

async function finish(options: Settled, client: pg.Client, builder: TableBuilder, wanted: readonly ReadTable[]): Promise<RebuildResult> {
  const { checkpoint, projections, compareOnly = false, onProgress } = options;
  const { position } = await holdTables(client, checkpoint);
  await builder.buildTo(await liveExtent(client, checkpoint), (work) => work());
  onProgress?.({ position, target: position });
  await planForWholeTables(client);
  const swapped = compareOnly ? [] : wanted;
  const tables: RebuildResult['tables'][number][] = [];
  for (const { table } of projections) {
    const columns = await tableColumns(client, LIVE, table);
    const compared = await compareTable(client, columns);
    if (swapped.includes(table) && !isEqual(compared)) await replaceRows(client, columns);
    tables.push({ ...compared, swapped: swapped.includes(table) });
  }
  if (!compareOnly) await replaceState(options, client, builder, wanted);
  await dropNextSchema(client);
  return { position, events: builder.events, tables, blocked: builder.blocked };
}

async function replaceState({ checkpoint, projections }: Settled, client: pg.Client, { blocked }: TableBuilder, wanted: readonly ReadTable[]): Promise<void> {
  await replaceBlocked(client, checkpoint, blocked, wanted.length === projections.length);
  await completeTables(client, checkpoint, wanted);
  await nextGeneration(client, checkpoint);
  // Unlike a page of the runner, what was announced must not be taken back by a crash.
  await client.query('SET LOCAL synchronous_commit = on');
}

/** Unlike everything else that this session does. */
async function planForWholeTables(client: pg.Client): Promise<void> {
  for (const setting of ['enable_hashjoin', 'enable_mergejoin', 'enable_seqscan']) await client.query(`SET LOCAL ${setting} = on`);
}
