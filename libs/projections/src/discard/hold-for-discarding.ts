import type { ClientBase } from 'pg';
import { sql } from '../database/sql.js';
import { holdTables } from '../database/tables-lock.js';
import { DiscardRefused } from './errors.js';

const NO_REBUILD = sql('rebuild_lock_briefly');

/** Until the transaction ends nobody writes rows, nor rebuilds them with another list of what is left out. */
export async function holdForDiscarding(client: Pick<ClientBase, 'query'>, checkpoint: string): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(NO_REBUILD, [checkpoint]);
  if (!rows[0]?.locked) throw DiscardRefused.rebuilding();
  await holdTables(client, checkpoint);
}
