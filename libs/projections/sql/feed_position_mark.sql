-- $1 checkpoint, $2 feed, $3 partitions, $4 partition, $5 position, $6 recorded at. The greatest stays.
INSERT INTO read.feed_position AS marked (checkpoint, feed, partitions, partition, position, recorded_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (checkpoint, feed, partitions, partition) DO UPDATE
SET position = excluded.position, recorded_at = excluded.recorded_at
WHERE marked.position < excluded.position
