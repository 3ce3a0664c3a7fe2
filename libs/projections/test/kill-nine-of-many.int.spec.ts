import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { rebuild, SharedRunner, type RunnerNotice } from '../src/index.js';
import { WarehouseDatabase } from './warehouse/database.js';
import { at, CALCA, LARES, moved, placed } from './warehouse/events.js';
import { openLedger, record } from './warehouse/ledger.js';
import { warehouseProjections } from './warehouse/projections.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ENTITIES = [LARES, CALCA, '300713', '300714'];

describe('kill −9 of runners that share the tables', () => {
  let database: WarehouseDatabase;
  let ledger: Awaited<ReturnType<typeof openLedger>>;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await WarehouseDatabase.create();
    ledger = await openLedger(database);
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await ledger.close();
    await database.drop();
  });

  function startRunner(partition: number): ChildProcess {
    const child = fork(here('./child/shared-runner.ts'), {
      execArgv: ['--conditions=quipu-source', '--no-warnings', '--import', here('./child/typescript.mjs')],
      env: { ...process.env, QUIPU_PROJECTOR_DATABASE_URL: database.urls.projectorUrl, QUIPU_PARTITIONS: '2', QUIPU_PARTITION: String(partition) },
    });
    children.push(child);
    return child;
  }

  /** When it has applied so many pages, whatever it is doing by then. */
  async function killAfter(child: ChildProcess, pages: number): Promise<void> {
    for (let applied = 0; applied < pages; ) {
      const [notice] = (await once(child, 'message')) as [RunnerNotice];
      if (notice.kind === 'applied') applied += 1;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  test('law 1, law 4: they converge to what a rebuild gives, and never differ from it on the way', async () => {
    let stop = false;
    const writers = ENTITIES.map(async (entity, writer) => {
      for (let i = 0; !stop; i += 1) {
        const code = `B${(i * 5 + writer) % 13}`;
        await record(ledger, [at(entity, i % 3 ? placed(code, ['top', 'mid'][i % 2]!, i % 90) : moved(code, 'low'))]);
      }
    });
    const again = () => rebuild({ connectionString: database.urls.projectorUrl, ledger, projections: warehouseProjections(), compareOnly: true });
    const equal = { missing: 0, extra: 0, different: 0 };
    // Two of one partition: the second takes the first for dead.
    const standing = startRunner(1);
    for (const pages of [1, 3, 6]) {
      await Promise.all([killAfter(startRunner(0), pages), killAfter(startRunner(1), pages)]);
      for (const table of (await again()).tables) expect(table).toMatchObject(equal);
    }
    stop = true;
    await Promise.all(writers);
    standing.kill('SIGKILL');
    await once(standing, 'exit');

    const last = new SharedRunner({ connectionString: database.urls.projectorUrl, projections: warehouseProjections(), ledger });
    await last.open();
    await last.catchUp(await ledger.head());
    await last.close();
    const { tables, position } = await again();
    expect(position).toBe(await ledger.head());
    for (const table of tables) expect(table).toMatchObject({ ...equal, live: table.rebuilt });
    expect(tables[0]!.live).toBeGreaterThan(50);
  });
});
