-- $1 instant. Several events may share a millisecond: the last of them.
SELECT position
FROM ledger.event
WHERE recorded_at <= $1
ORDER BY recorded_at DESC, position DESC
LIMIT 1
