-- The channel that ledger.append notifies.
LISTEN quipu_ledger
