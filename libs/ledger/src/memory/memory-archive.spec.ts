import { archiveContract } from '../contract-tests/index.js';
import { MemoryArchive, MemoryLedger, MemoryStore } from './index.js';

archiveContract('memory', async () => {
  const store = new MemoryStore();
  const ledger = new MemoryLedger({ store, now: () => new Date().toISOString() });
  return { ledger, archive: new MemoryArchive(store), dispose: () => ledger.close() };
});
