import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@quipu/platform';
import { prepareDatabase, runMigrations } from '@quipu/platform/database';
import { PATIENCE_MS, sessionsLike, until } from '@quipu/platform/testing';
import pg from 'pg';
import { startStandby } from '../../test/standby.js';
import { WAREHOUSE_TABLES } from '../../test/warehouse/database.js';
import { placed, recorded } from '../../test/warehouse/events.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { projectionMigrations } from '../index.js';
import { ProjectionRunner } from '../runner/projection-runner.js';
import { PositionListener } from './position-listener.js';

/** Queries may read from a replica, where LISTEN is refused. */
describe('waiting for a position on a replica that only reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quipu-standby-'));
  let primary: EmbeddedPostgres;
  let standby: EmbeddedPostgres | undefined;
  let runner: ProjectionRunner;
  let appUrl: string;

  beforeAll(async () => {
    const dataDir = join(folder, 'primary');
    primary = await startEmbeddedPostgres({ dataDir });
    const urls = await prepareDatabase(primary.adminUrl, 'quipu');
    await makeTables(urls.projectorUrl);
    runner = new ProjectionRunner({ connectionString: urls.projectorUrl, projections: warehouseProjections() });
    await runner.open();
    standby = await startStandby(primary, dataDir, join(folder, 'standby'));
    appUrl = urls.appUrl.replace(`:${primary.port}/`, `:${standby.port}/`);
  });
  afterAll(async () => {
    await runner.close();
    await standby?.stop('immediate');
    await primary.stop('immediate');
    rmSync(folder, { recursive: true, force: true });
  });

  test('hears by polling, on one connection', async () => {
    const listener = new PositionListener({ connectionString: appUrl, pollMs: 20 });
    const client = new pg.Client({ connectionString: appUrl });
    await client.connect();
    const ask = async (sql: string) => (await client.query(sql)).rows[0] as { answer: unknown };
    expect(await ask('SELECT pg_is_in_recovery() AS answer')).toEqual({ answer: true });
    const open = () => sessionsLike(client, 'quipu-wait');

    const waiting = listener.waitFor(1, PATIENCE_MS);
    await until(async () => (await open()) === 1);
    expect(await listener.waitFor(1, 200)).toBe(false);
    expect(await open()).toBe(1);
    await runner.apply(recorded([placed('B1', 'top', 1)]));
    expect(await waiting).toBe(true);

    await client.end();
    await listener.close();
  });
});

async function makeTables(projectorUrl: string): Promise<void> {
  await runMigrations({ url: projectorUrl, name: 'projections', migrations: projectionMigrations });
  const projector = new pg.Client({ connectionString: projectorUrl });
  await projector.connect();
  for (const statement of WAREHOUSE_TABLES) await projector.query(statement);
  await projector.end();
}
