-- $1 checkpoint. Held by the session, so it ends with the connection that writes.
SELECT pg_advisory_lock(hashtextextended('quipu projector ' || $1, 0))
