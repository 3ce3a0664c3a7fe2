-- Events that an operator decided to leave out of the tables; they stay in the ledger. A rebuild leaves them out too.
CREATE TABLE read.discarded (
  event_id uuid PRIMARY KEY,
  entity text NOT NULL,
  position bigint NOT NULL,
  event_type text NOT NULL,
  -- Why, and who decided it.
  reason text NOT NULL,
  account text NOT NULL,
  discarded_at timestamptz NOT NULL DEFAULT now()
)
