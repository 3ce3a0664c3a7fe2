export { PostgresLedger, type PostgresLedgerOptions } from './postgres-ledger.js';
export { ledgerMigrations } from './migrations.js';
export { PostgresArchive } from './postgres-archive.js';
export { inTransaction, lockedSession } from './locked-session.js';
