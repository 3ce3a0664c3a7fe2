-- One row for ever: where the ledger ends. Its lock is what puts appends in order.
CREATE TABLE ledger.head (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  position bigint NOT NULL,
  recorded_at timestamptz NOT NULL
)
