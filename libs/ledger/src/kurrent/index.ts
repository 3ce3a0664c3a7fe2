export { KurrentLedger, type KurrentLedgerOptions } from './kurrent-ledger.js';
