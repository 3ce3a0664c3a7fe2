import type pg from 'pg';
import type { Ledger } from '@quipu/ledger';
import { addBlocked, readBlocked, removeBlocked } from '../database/blocked.js';
import { lockCheckpoint, nextGeneration, READ } from '../database/checkpoint.js';
import { TableStore } from '../database/table-store.js';
import { entityState, type FoldState } from '../fold/entity-state.js';
import type { BlockedEntity } from '../fold/row-version.js';
import type { Projection } from '../projection.js';
import { foldAndWrite } from './fold-and-write.js';
import { inTransaction, openSession } from './session.js';

export interface RetryOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  ledger: Ledger;
  projections: readonly Projection[];
  checkpoint?: string;
}

export interface RetryResult {
  /** Entities whose tables are up to date again. */
  recovered: readonly string[];
  /** Those that still have an event that cannot be processed: the same one, or a later one. */
  blocked: readonly BlockedEntity[];
}

/**
 * Folds again what blocked entities have waiting in the ledger, up to the checkpoint: each entity
 * in one transaction, with the positions of the very events, so that the rows are those of a
 * rebuild. Safe beside a live runner: it waits meanwhile, and then drops what it had in memory.
 */
export async function retryBlocked(options: RetryOptions): Promise<RetryResult> {
  const { connectionString, checkpoint = READ, projections } = options;
  const client = await openSession({ connectionString, applicationName: `quipu-retry ${checkpoint}` });
  try {
    const waiting = await readBlocked(client, checkpoint);
    const store = await TableStore.open(client, 'read', projections);
    for (const { entity } of waiting) await inTransaction(client, () => retry({ ...options, checkpoint, client, store }, entity));
    const blocked = await readBlocked(client, checkpoint);
    const still = new Set(blocked.map(({ entity }) => entity));
    return { recovered: waiting.map(({ entity }) => entity).filter((entity) => !still.has(entity)), blocked };
  } finally {
    await client.end();
  }
}

interface Retry {
  client: pg.Client;
  store: TableStore;
  ledger: Ledger;
  checkpoint: string;
}

async function retry(work: Retry, entity: string): Promise<void> {
  const { client, checkpoint } = work;
  const { position } = await lockCheckpoint(client, checkpoint);
  const before = (await readBlocked(client, checkpoint)).find((blocked) => blocked.entity === entity);
  if (!before) return;
  const after = await refold(work, before, position);
  if (after && after.position === before.position && after.detail === before.detail) return;
  await removeBlocked(client, checkpoint, [entity]);
  if (after) await addBlocked(client, checkpoint, [after]);
  await nextGeneration(client, checkpoint);
}

/** From the event that blocked to the checkpoint; the event that blocks now, if any. */
async function refold({ client, store, ledger }: Retry, before: BlockedEntity, upToPosition: number): Promise<BlockedEntity | undefined> {
  const standing = await store.standing([before.entity]);
  let state: FoldState = new Map([[before.entity, entityState(store.projections, standing.get(before.entity))]]);
  for await (const page of ledger.readAll({ entity: before.entity, after: before.position - 1, upToPosition })) {
    const result = await foldAndWrite({ client, store, state }, page);
    if (result.blocked[0]) return result.blocked[0];
    state = result.state;
  }
  return undefined;
}
