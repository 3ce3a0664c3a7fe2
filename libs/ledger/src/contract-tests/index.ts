export { archiveContract, type ArchiveUnderTest } from './archive-contract.js';
export { ledgerContract, type LedgerUnderTest, type MakeLedger } from './ledger-contract.js';
export { Follower } from './follower.js';
export { asked, collect, newEntity, newStream, notesOf, range, type Asked } from './samples.js';
