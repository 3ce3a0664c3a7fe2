import type pg from 'pg';
import { addBlocked, readBlocked, removeBlocked } from '../database/blocked.js';
import type { BlockedEntity } from '../fold/row-version.js';
import { RebuildRefused } from './errors.js';

/** With all tables, the blocked entities become those of the rebuild; with some, they must already be the same. */
export async function replaceBlocked(
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
  return JSON.stringify(blocked.map(({ entity, position }) => [entity, position]).sort());
}
