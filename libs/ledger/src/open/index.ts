export { openArchive } from './open-archive.js';
export { openLedger, type LedgerLocation } from './open-ledger.js';
