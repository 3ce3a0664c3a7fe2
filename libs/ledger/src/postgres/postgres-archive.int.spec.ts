import { archiveContract } from '../contract-tests/index.js';
import { LedgerDatabase } from './ledger-database.fixture.js';
import { PostgresArchive } from './postgres-archive.js';

archiveContract('PostgreSQL', async () => {
  const database = await LedgerDatabase.create();
  const archive = new PostgresArchive(database.urls.ownerUrl);
  const dispose = async () => {
    await archive.close();
    await database.drop();
  };
  return { ledger: database.open(), archive, dispose };
});

describe('who may move a history into PostgreSQL', () => {
  it('law 1: no service can say when something was recorded', async () => {
    const database = await LedgerDatabase.create();
    const ledger = database.open();
    const archive = new PostgresArchive(database.urls.appUrl);
    const other = await LedgerDatabase.create();
    const { asked } = await import('../contract-tests/index.js');
    await other.open().append(asked());
    const source = new PostgresArchive(other.urls.appUrl);
    const pages = [];
    for await (const page of source.readCommands({ after: 0 })) pages.push(page);
    await expect(archive.importCommands(pages[0]!)).rejects.toThrow(/permission denied/);
    expect(await ledger.head()).toBe(0);
    await Promise.all([archive.close(), source.close()]);
    await Promise.all([database.drop(), other.drop()]);
  });
});
