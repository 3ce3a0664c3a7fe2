-- $1 checkpoint. Those who share the tables write beside each other, and not beside whoever locks them.
SELECT pg_advisory_xact_lock_shared(hashtextextended('quipu tables ' || $1, 0))
