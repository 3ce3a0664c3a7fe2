-- $1 checkpoint. Until the transaction ends nobody writes rows beside it: for whoever changes them other than by following events.
SELECT pg_advisory_xact_lock(hashtextextended('quipu tables ' || $1, 0))
