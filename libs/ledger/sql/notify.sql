SELECT pg_notify('quipu_ledger', '')
