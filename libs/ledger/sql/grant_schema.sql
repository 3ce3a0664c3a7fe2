GRANT USAGE ON SCHEMA ledger TO quipu_app, quipu_projector
