-- $1 checkpoint, $2 feed, $3 partitions. The partition that is furthest behind, and how many have been marked.
SELECT position, recorded_at, count(*) OVER () AS marked
FROM read.feed_position
WHERE checkpoint = $1 AND feed = $2 AND partitions = $3
ORDER BY position
LIMIT 1
