-- What happened, and nothing else. Owned by quipu_owner; the other roles get what grant_*.sql says.
CREATE SCHEMA IF NOT EXISTS ledger
