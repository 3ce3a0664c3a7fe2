-- $1 topic. Held by the session, so it ends with the connection that keeps the checkpoint.
SELECT pg_advisory_lock(hashtextextended('quipu relay ' || $1, 0))
