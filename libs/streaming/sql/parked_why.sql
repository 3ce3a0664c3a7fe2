-- $1 topic, $2 partition, $3 offset, $4 why it cannot be read today.
UPDATE streaming.parked SET why = $4
WHERE topic = $1 AND partition = $2 AND "offset" = $3 AND state = 'waiting'
