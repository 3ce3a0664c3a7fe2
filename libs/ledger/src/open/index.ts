export { openLedger, type LedgerLocation } from './open-ledger.js';
