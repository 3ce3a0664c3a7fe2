import type { ClientBase } from 'pg';
import type { Ledger } from '@quipu/ledger';
import { addBlocked, removeBlocked } from '../database/blocked.js';
import { nextGeneration } from '../database/checkpoint.js';
import { discardedIds } from '../database/discarded.js';
import { readStanding } from '../database/entity-positions.js';
import type { TableStore } from '../database/table-store.js';
import { entityState, type FoldState } from '../fold/entity-state.js';
import type { BlockedEntity } from '../fold/row-version.js';
import { foldAndWrite } from './fold-and-write.js';

export interface Refold {
  client: Pick<ClientBase, 'query'>;
  store: TableStore;
  ledger: Ledger;
  checkpoint: string;
}

/**
 * Folds again what a blocked entity has waiting, up to where it stands; in a transaction that holds the
 * tables. Gives the event that blocks it now, if any. The same as before leaves everything as it was.
 */
export async function refoldEntity(work: Refold, before: BlockedEntity): Promise<BlockedEntity | undefined> {
  const { client, checkpoint } = work;
  const after = await refold(work, before);
  if (after && after.position === before.position && after.detail === before.detail) return after;
  await removeBlocked(client, checkpoint, [before.entity]);
  if (after) await addBlocked(client, checkpoint, [after]);
  await nextGeneration(client, checkpoint);
  return after;
}

async function refold({ client, store, ledger, checkpoint }: Refold, { entity, position }: BlockedEntity): Promise<BlockedEntity | undefined> {
  const [stands] = await readStanding(client, checkpoint, [entity]);
  const discarded = await discardedIds(client);
  const rows = await store.standing([entity]);
  let state: FoldState = new Map([[entity, entityState(store.projections, rows.get(entity))]]);
  for await (const page of ledger.readAll({ entity, after: position - 1, upToPosition: stands!.position })) {
    const result = await foldAndWrite({ client, store, state }, page.filter(({ id }) => !discarded.has(id)));
    if (result.blocked[0]) return result.blocked[0];
    state = new Map([...state, ...result.state]);
  }
  return undefined;
}
