-- $1 checkpoint, $2 feed, $3 partitions, $4 partition.
SELECT position
FROM read.feed_position
WHERE checkpoint = $1 AND feed = $2 AND partitions = $3 AND partition = $4
