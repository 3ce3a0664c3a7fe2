export { KurrentLedger, type KurrentLedgerOptions } from './kurrent-ledger.js';
export { KurrentArchive, type KurrentArchiveOptions } from './kurrent-archive.js';
