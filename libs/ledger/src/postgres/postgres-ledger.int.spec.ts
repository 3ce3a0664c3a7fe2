import { ledgerContract } from '../contract-tests/index.js';
import { LedgerDatabase } from './ledger-database.fixture.js';

ledgerContract('PostgreSQL', async (upcasters) => {
  const database = await LedgerDatabase.create();
  return { ledger: database.open({ upcasters }), dispose: () => database.drop() };
});
