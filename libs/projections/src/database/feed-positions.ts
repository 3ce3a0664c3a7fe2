import type { ClientBase } from 'pg';
import { raiseCheckpoint, type Reached } from './checkpoint.js';
import { sql } from './sql.js';

const ONE_AT_A_TIME = sql('checkpoint_for_raise');
const MARK = sql('feed_position_mark');
const LEAST = sql('feed_position_least');
const MARKED = sql('feed_position');

type Queryable = Pick<ClientBase, 'query'>;

export interface FeedPartition {
  feed: string;
  partition: number;
  partitions: number;
}

/** A partition of a feed has been taken in up to here. */
export type FeedMark = FeedPartition & Reached;

interface LeastRow {
  position: string;
  recorded_at: Date | null;
  marked: string;
}

/** Inside a transaction: the checkpoint rises to what all partitions have reached. */
export async function markFeed(client: Queryable, checkpoint: string, mark: FeedMark): Promise<void> {
  const { feed, partition, partitions, position, recordedAt } = mark;
  // Before anything is read: two marks at once would each miss the other's, and the checkpoint stay behind both.
  await client.query(ONE_AT_A_TIME, [checkpoint]);
  await client.query(MARK, [checkpoint, feed, partitions, partition, position, recordedAt]);
  const least = (await client.query<LeastRow>(LEAST, [checkpoint, feed, partitions])).rows[0];
  if (Number(least?.marked) < partitions) return;
  await raiseCheckpoint(client, checkpoint, {
    position: Number(least!.position),
    recordedAt: least!.recorded_at?.toISOString() ?? null,
  });
}

/** Up to where the partition was taken in, by whomever; 0 where nobody has said. */
export async function markedUpTo(client: Queryable, checkpoint: string, { feed, partition, partitions }: FeedPartition): Promise<number> {
  const { rows } = await client.query<{ position: string }>(MARKED, [checkpoint, feed, partitions, partition]);
  return Number(rows[0]?.position ?? 0);
}
