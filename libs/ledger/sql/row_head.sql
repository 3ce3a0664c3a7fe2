INSERT INTO ledger.head (position, recorded_at) VALUES (0, '-infinity')
