#!/bin/sh
# A copy of the primary the first time; afterwards a server that follows it and only reads.
set -eu

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  export PGPASSWORD="$REPLICA_PASSWORD"
  copy() { pg_basebackup --host=postgres --username=quipu_replica --pgdata="$PGDATA" --wal-method=stream --write-recovery-conf --slot=quipu_replica "$@"; }
  # The slot is there already when an earlier copy was cut short.
  copy --create-slot || copy
  unset PGPASSWORD
fi
exec "$@"
