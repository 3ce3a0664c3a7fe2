export { ledgerContract, type LedgerUnderTest, type MakeLedger } from './ledger-contract.js';
export { asked, collect, newEntity, newStream, type Asked } from './samples.js';
export { until } from './until.js';
