import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { prepareDatabase, withClient } from './prepare-database.js';
import { runMigrations } from './run-migrations.js';
import { sqlMigration } from './sql-migration.js';

describe('a prepared database', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'quipu-migrations-'));
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const run = (url: string, sql: string) => withClient(url, (client) => client.query(sql));
  const sqlFile = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name));
  };

  it('keeps its passwords when it is prepared again, from several processes at once', async () => {
    const name = new URL(database.ownerUrl).pathname.slice(1);
    const server = process.env.QUIPU_TEST_POSTGRES ?? '';
    const again = await Promise.all([1, 2, 3].map(() => prepareDatabase(server, name)));
    expect(again.map(({ appUrl }) => appUrl)).toEqual([database.appUrl, database.appUrl, database.appUrl]);
    await expect(run(database.appUrl, 'SELECT 1')).resolves.toBeDefined();
  });

  it('lets the app read what the projector makes, and make nothing itself', async () => {
    await run(database.projectorUrl, 'CREATE SCHEMA read');
    await run(database.projectorUrl, 'CREATE TABLE read.row AS SELECT 1 AS n');
    await expect(run(database.appUrl, 'SELECT n FROM read.row')).resolves.toMatchObject({ rowCount: 1 });
    await expect(run(database.appUrl, 'DELETE FROM read.row')).rejects.toThrow(/permission denied/);
    await expect(run(database.appUrl, 'CREATE TABLE public.mine (n int)')).rejects.toThrow(/permission denied/);
    await expect(run(database.appUrl, 'CREATE SCHEMA mine')).rejects.toThrow(/permission denied/);
  });

  it('keeps the projector out of the owner’s schemas', async () => {
    await run(database.ownerUrl, 'CREATE SCHEMA ledger');
    await expect(run(database.projectorUrl, 'CREATE TABLE ledger.mine (n int)')).rejects.toThrow(/permission denied/);
  });

  it('runs each migration once, in order, though several processes ask at once', async () => {
    const first = sqlMigration('first-1764000000001', [sqlFile('a.sql', 'CREATE SCHEMA made'), sqlFile('b.sql', 'CREATE TABLE made.t (n int)')]);
    const second = sqlMigration('second-1764000000002', [sqlFile('c.sql', 'INSERT INTO made.t VALUES (1)')]);
    const order = { url: database.ownerUrl, name: 'proof', migrations: [second, first] };
    const ran = await Promise.all([runMigrations(order), runMigrations(order), runMigrations(order)]);
    expect(ran.flat()).toEqual(['first-1764000000001', 'second-1764000000002']);
    await expect(run(database.ownerUrl, 'SELECT FROM made.t')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('leaves nothing of a migration that fails, and says which tables and why', async () => {
    const broken = sqlMigration('broken-1764000000003', [sqlFile('d.sql', 'CREATE SCHEMA half'), sqlFile('e.sql', 'CREATE TABEL x')]);
    const order = { url: database.ownerUrl, name: 'proof', migrations: [broken] };
    await expect(runMigrations(order)).rejects.toThrow(/No se pudieron actualizar las tablas «proof».*syntax error/);
    await expect(run(database.ownerUrl, 'CREATE SCHEMA half')).resolves.toBeDefined();
  });

  it('runs the projector’s migrations as the projector', async () => {
    const made = sqlMigration('read-1764000000004', [sqlFile('f.sql', 'CREATE SCHEMA read')]);
    await expect(runMigrations({ url: database.projectorUrl, name: 'projections', migrations: [made] })).resolves.toHaveLength(1);
  });

  it('says that the database is not there', async () => {
    const order = { url: 'postgres://x:y@127.0.0.1:1/z', name: 'proof', migrations: [] };
    await expect(runMigrations(order)).rejects.toThrow(/No se pudieron actualizar las tablas «proof»/);
  });

  it('refuses a name that is not a plain identifier', async () => {
    await expect(prepareDatabase(process.env.QUIPU_TEST_POSTGRES ?? '', 'x; DROP')).rejects.toThrow(/no puede ser nombre de la base/);
  });
});
