export { MemoryLedger, type MemoryLedgerOptions } from './memory-ledger.js';
export { MemoryStore } from './memory-store.js';
export { MemoryArchive } from './memory-archive.js';
