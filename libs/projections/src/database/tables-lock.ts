import type { ClientBase } from 'pg';
import { lockCheckpoint, type Checkpoint } from './checkpoint.js';
import { sql } from './sql.js';

const LOCK = sql('tables_lock');
const SHARE = sql('tables_share');

type Queryable = Pick<ClientBase, 'query'>;

/** Until the transaction ends, rows are written only beside others who share them. */
export async function shareTables(client: Queryable, checkpoint: string): Promise<void> {
  await client.query(SHARE, [checkpoint]);
}

/** Until the transaction ends nobody else writes rows or moves the checkpoint, whatever the kind of runner. */
export async function holdTables(client: Queryable, checkpoint: string): Promise<Checkpoint> {
  await client.query(LOCK, [checkpoint]);
  return lockCheckpoint(client, checkpoint);
}
