-- $1 when what is to come was recorded. Until the transaction ends nobody else records.
SELECT position, recorded_at > $1 AS is_later
FROM ledger.head
FOR UPDATE
