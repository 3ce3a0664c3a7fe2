-- $1 topic.
SELECT partition, "offset"::text AS "offset", key, value, headers, why, parked_at
FROM streaming.parked
WHERE topic = $1 AND state = 'waiting'
ORDER BY partition, streaming.parked."offset", digest
