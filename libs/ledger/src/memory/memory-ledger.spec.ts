import { ledgerContract } from '../contract-tests/index.js';
import { MemoryLedger } from './memory-ledger.js';

ledgerContract('memory', (upcasters) => {
  const ledger = new MemoryLedger({ now: () => new Date().toISOString(), upcasters });
  return Promise.resolve({ ledger, dispose: () => ledger.close() });
});
