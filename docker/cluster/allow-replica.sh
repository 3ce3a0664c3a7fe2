#!/bin/bash
# Runs once, when the primary is made: a role that may only replicate.
set -eu

psql --username="$POSTGRES_USER" --dbname=postgres --set=ON_ERROR_STOP=1 --set=password="$REPLICA_PASSWORD" <<'SQL'
CREATE ROLE quipu_replica REPLICATION LOGIN PASSWORD :'password';
SQL
echo 'host replication quipu_replica all scram-sha-256' >> "$PGDATA/pg_hba.conf"
