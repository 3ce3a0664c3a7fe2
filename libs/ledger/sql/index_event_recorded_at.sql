-- From an instant to the last position recorded by then.
CREATE INDEX event_recorded_at ON ledger.event (recorded_at, position)
