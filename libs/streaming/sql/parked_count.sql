-- $1 topic.
SELECT count(*)::integer AS waiting FROM streaming.parked WHERE topic = $1 AND state = 'waiting'
