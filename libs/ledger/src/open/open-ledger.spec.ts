import { KurrentLedger } from '../kurrent/index.js';
import { PostgresLedger } from '../postgres/index.js';
import { openLedger } from './open-ledger.js';

const connectionString = 'postgres://nobody@127.0.0.1:1/nothing';

it.each([
  [undefined, PostgresLedger],
  ['kurrentdb://127.0.0.1:1?tls=false', KurrentLedger],
  ['kurrentdb+discover://admin:changeit@cluster.local:2113', KurrentLedger],
])('opens %s', async (ledgerUrl, kind) => {
  const ledger = await openLedger({ connectionString, ledgerUrl });
  expect(ledger).toBeInstanceOf(kind);
  await ledger.close();
});

it('refuses what it does not know, without showing a password', async () => {
  await expect(openLedger({ connectionString, ledgerUrl: 'redis://me:secret@host' })).rejects.toThrow('not a ledger: redis://…@host');
});
