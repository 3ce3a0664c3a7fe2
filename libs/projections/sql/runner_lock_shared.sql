-- $1 checkpoint. The lock of runner_lock.sql, shared with others of the kind.
SELECT pg_advisory_lock_shared(hashtextextended('quipu projector ' || $1, 0))
