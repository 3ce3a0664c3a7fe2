-- $1 checkpoint
SELECT pg_try_advisory_lock(hashtextextended('quipu rebuild ' || $1, 0)) AS locked
