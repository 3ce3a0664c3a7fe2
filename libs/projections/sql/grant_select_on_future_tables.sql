-- Run as quipu_projector: it holds for the tables that this role makes later.
ALTER DEFAULT PRIVILEGES IN SCHEMA read GRANT SELECT ON TABLES TO quipu_app
