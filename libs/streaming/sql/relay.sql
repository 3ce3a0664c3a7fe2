-- $1 topic.
SELECT position, recorded_at FROM streaming.relay WHERE topic = $1
