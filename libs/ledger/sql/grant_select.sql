-- Reading only: neither role has INSERT, UPDATE, DELETE or TRUNCATE on any table of the ledger.
GRANT SELECT ON ledger.event, ledger.command, ledger.head TO quipu_app, quipu_projector
