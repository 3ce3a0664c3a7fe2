-- $1 topic, $2 partition, $3 offset, $4 state, $5 who, $6 why.
UPDATE streaming.parked SET state = $4, settled_at = now(), settled_by = $5, settled_why = $6
WHERE topic = $1 AND partition = $2 AND "offset" = $3 AND state = 'waiting'
