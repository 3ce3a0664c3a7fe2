import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LedgerUnavailable } from '@quipu/ledger';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@quipu/platform';
import { PATIENCE_MS, until } from '@quipu/platform/testing';
import { rebuild, waitForPosition } from '../src/index.js';
import { WarehouseDatabase } from './warehouse/database.js';
import { at, CALCA, LARES, placed } from './warehouse/events.js';
import { openLedger, record } from './warehouse/ledger.js';
import { warehouseProjections } from './warehouse/projections.js';
import { startRunning } from './warehouse/running.js';

describe('a server that crashes', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'quipu-projections-crash-'));
  let server: EmbeddedPostgres;
  let database: WarehouseDatabase;
  let ledger: Awaited<ReturnType<typeof openLedger>>;

  beforeAll(async () => {
    server = await startEmbeddedPostgres({ dataDir });
    process.env.QUIPU_TEST_POSTGRES = server.adminUrl;
    database = await WarehouseDatabase.create();
    ledger = await openLedger(database);
  });
  afterAll(async () => {
    await ledger.close();
    await database.drop();
    await server.stop('immediate');
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function crash(): Promise<void> {
    await server.stop('immediate');
    server = await startEmbeddedPostgres({ dataDir });
  }

  test('law 4: pages that were committed and not yet on disk are folded again, to the same rows', async () => {
    const running = startRunning(database, ledger);
    let stop = false;
    const writers = [LARES, CALCA].map(async (entity) => {
      for (let i = 0; !stop; i += 1) {
        await record(ledger, [at(entity, placed(`B${i % 11}`, ['top', 'mid'][i % 2]!, i % 80))]).catch((error: unknown) => {
          if (!(error instanceof LedgerUnavailable)) throw error;
        });
      }
    });
    for (let round = 1; round <= 2; round += 1) {
      const before = running.runner.position;
      await until(() => running.runner.position > before + 100);
      await crash();
    }
    stop = true;
    await Promise.all(writers);
    expect(await waitForPosition({ connectionString: database.urls.appUrl }, await ledger.head(), PATIENCE_MS)).toBe(true);
    await running.stop();
    expect(running.troubles.length).toBeGreaterThanOrEqual(2);

    const { tables } = await rebuild({
      connectionString: database.urls.projectorUrl,
      ledger,
      projections: warehouseProjections(),
      compareOnly: true,
    });
    for (const table of tables) expect(table).toMatchObject({ missing: 0, extra: 0, different: 0, live: table.rebuilt });
  });
});
