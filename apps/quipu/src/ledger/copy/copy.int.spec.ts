import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { asked } from '@quipu/ledger/contract-tests';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { run } from '../../command-line/run.js';
import { EXIT } from '../../failed-command.js';
import { memoryScreen } from '../../testing/memory-screen.js';

describe('quipu ledger copy', () => {
  let from: TestDatabase;
  let to: TestDatabase;
  let ledger: PostgresLedger;

  beforeEach(async () => {
    [from, to] = [await createTestDatabase(), await createTestDatabase()];
    await runMigrations({ url: from.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    ledger = new PostgresLedger({ connectionString: from.appUrl });
    for (const note of [1, 2, 3]) await ledger.append(asked({ notes: [note, note] }));
  });
  afterEach(async () => {
    await ledger.close();
    await Promise.all([from.drop(), to.drop()]);
  });

  const migrateTarget = () => runMigrations({ url: to.ownerUrl, name: 'ledger', migrations: ledgerMigrations });

  async function copy(...more: string[]) {
    const screen = memoryScreen();
    const exit = await run(['ledger', 'copy', '--from', from.appUrl, '--to', to.ownerUrl, ...more], screen);
    return { exit, out: screen.written.join('\n'), said: screen.said.join('\n') };
  }

  it('copies, compares, and copies only what is new the next time', async () => {
    await migrateTarget();
    const first = await copy();
    expect(first).toMatchObject({ exit: EXIT.ok, out: expect.stringContaining('6 registros copiados; la historia tiene 6.') });
    expect(first.out).toMatch(/Huella de la historia: [0-9a-f]{64}$/);
    expect((await copy()).out).toContain('Sin cambios: el destino ya tenía los 6 registros.');
    await ledger.append(asked());
    expect(JSON.parse((await copy('--json')).out)).toMatchObject({ resumedAfter: 6, copied: 1, head: 7 });
  });

  it('says what to do where the target is not prepared, is another history, or may not be written', async () => {
    expect(await copy()).toMatchObject({ exit: EXIT.refused, said: expect.stringContaining('quipu migrate') });
    await migrateTarget();
    const service = await copy('--to', to.appUrl);
    expect(service).toMatchObject({ exit: EXIT.refused, said: expect.stringContaining('quipu_owner') });
    const other = new PostgresLedger({ connectionString: to.appUrl });
    await other.append(asked());
    await other.close();
    expect(await copy()).toMatchObject({ exit: EXIT.failed, said: expect.stringContaining('difieren en el registro 1') });
  });
});
