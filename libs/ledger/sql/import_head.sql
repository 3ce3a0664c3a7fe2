-- $1 position, $2 recorded at, of the last event.
UPDATE ledger.head
SET position = $1, recorded_at = $2
