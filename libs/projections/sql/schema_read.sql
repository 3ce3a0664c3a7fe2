-- Everything that is shown; all of it can be rebuilt from the ledger.
CREATE SCHEMA IF NOT EXISTS read
