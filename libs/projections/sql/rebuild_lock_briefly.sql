-- $1 checkpoint. The lock of rebuild_lock.sql, until the transaction ends.
SELECT pg_try_advisory_xact_lock(hashtextextended('quipu rebuild ' || $1, 0)) AS locked
