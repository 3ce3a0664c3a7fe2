import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PATIENCE_MS } from '@quipu/platform/testing';
import { rebuild, waitForPosition, type RunnerNotice } from '../src/index.js';
import { WarehouseDatabase } from './warehouse/database.js';
import { at, CALCA, LARES, moved, placed } from './warehouse/events.js';
import { openLedger, record } from './warehouse/ledger.js';
import { warehouseProjections } from './warehouse/projections.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

describe('kill −9', () => {
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

  function startRunner(): ChildProcess {
    const child = fork(here('./child/runner.ts'), {
      execArgv: ['--conditions=quipu-source', '--no-warnings', '--import', here('./child/typescript.mjs')],
      env: { ...process.env, QUIPU_PROJECTOR_DATABASE_URL: database.urls.projectorUrl },
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

  test('law 4: a runner killed again and again under load converges to what a rebuild gives', async () => {
    let stop = false;
    const writers = [LARES, CALCA, '300713', '300714'].map(async (entity, writer) => {
      for (let i = 0; !stop; i += 1) {
        const code = `B${(i * 5 + writer) % 13}`;
        await record(ledger, [at(entity, i % 3 ? placed(code, ['top', 'mid'][i % 2]!, i % 90) : moved(code, 'low'))]);
      }
    });
    for (const pages of [1, 2, 3, 5, 8]) await killAfter(startRunner(), pages);
    stop = true;
    await Promise.all(writers);
    startRunner();
    const head = await ledger.head();
    expect(await waitForPosition({ connectionString: database.urls.appUrl }, head, PATIENCE_MS)).toBe(true);

    const { tables, events } = await rebuild({
      connectionString: database.urls.projectorUrl,
      ledger,
      projections: warehouseProjections(),
      compareOnly: true,
    });
    expect(events).toBe(head);
    for (const table of tables) expect(table).toMatchObject({ missing: 0, extra: 0, different: 0, live: table.rebuilt });
    expect(tables[0]!.live).toBeGreaterThan(50);
  });
});
