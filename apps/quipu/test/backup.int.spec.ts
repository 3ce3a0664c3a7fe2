import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ReportFiles } from '@quipu/evaluation/storage';
import type { PlanningEvent } from '@quipu/planning';
import { ENTITY, PlanningDatabase } from '@quipu/planning/testing';
import { createFirstAccounts, startEmbeddedPostgres } from '@quipu/platform';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import pg from 'pg';
import { KEPT_TABLES } from '../src/backup/kept-tables.js';
import { run } from '../src/command-line/run.js';
import { withClient } from '../src/local/with-client.js';
import { runAllMigrations } from '../src/migrate/all-migrations.js';
import { memoryScreen } from '../src/testing/memory-screen.js';
import { startDatabase } from '../src/up/database.js';

const ADDRESSES = ['QUIPU_OWNER_DATABASE_URL', 'QUIPU_DATABASE_URL', 'QUIPU_PROJECTOR_DATABASE_URL'];
const plan = 'PEI-2025-2030';
const registered: PlanningEvent = { type: 'PlanRegistered', data: { plan, name: 'Año ñandú', entityName: 'Prueba', startYear: 2025, endYear: 2030 } };
const objective = (n: number): PlanningEvent => ({ type: 'ObjectiveAdded', data: { plan, code: `OEI.0${n}`, name: 'Salud', priority: n } });

describe('quipu backup and restore', () => {
  const before = { ...process.env };
  const folder = mkdtempSync(join(tmpdir(), 'quipu-respaldo-'));
  const file = join(folder, 'todo.quipu');
  let source: PlanningDatabase;
  let target: TestDatabase;

  const at = ({ ownerUrl, appUrl, projectorUrl }: TestDatabase) =>
    Object.assign(process.env, { QUIPU_OWNER_DATABASE_URL: ownerUrl, QUIPU_DATABASE_URL: appUrl, QUIPU_PROJECTOR_DATABASE_URL: projectorUrl });
  async function quipu(...args: string[]) {
    const screen = memoryScreen();
    const code = await run(args, screen);
    return { code, out: screen.written.join('\n'), said: screen.said.join('\n') };
  }

  beforeAll(async () => {
    [source, target] = [await PlanningDatabase.create(), await createTestDatabase()];
    await runAllMigrations(source.urls);
    await runAllMigrations(target);
    await source.record('plan', plan, [registered, objective(1)]);
    await source.record('plan', plan, [objective(2)]);
    await withClient(source.urls.ownerUrl, (owner) => createFirstAccounts(owner, ENTITY, []));
    const pool = new pg.Pool({ connectionString: source.urls.appUrl, max: 1 });
    await new ReportFiles(pool).keep(Buffer.from([0, 255, 1, 254]));
    await pool.end();
    at(source.urls);
    expect(await quipu('backup', file)).toMatchObject({ code: 0, out: expect.stringMatching(/Registros: 3\. Cuentas: \d+\. Archivos de informes: 1\./) });
  });
  beforeEach(() => void at(target));
  afterAll(async () => {
    process.env = { ...before };
    rmSync(folder, { recursive: true, force: true });
    await source.drop();
    await target.drop();
  });

  const head = () => withClient(target.appUrl, async (client) => Number((await client.query<{ n: string }>('SELECT count(*) AS n FROM ledger.event')).rows[0]!.n));
  const damaged = (name: string, change: (path: string) => void) => {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(file));
    change(path);
    return path;
  };

  test('keeps every table that the history does not give', async () => {
    const { rows } = await withClient(target.ownerUrl, (client) =>
      client.query<{ name: string }>("SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('access', 'reports')"),
    );
    expect(Object.keys(KEPT_TABLES).sort()).toEqual([...rows.map(({ name }) => name), 'read.discarded'].sort());
  });

  test('does not write over another backup', async () => {
    at(source.urls);
    expect(await quipu('backup', file)).toMatchObject({ code: 1, said: expect.stringContaining('ya existe') });
    expect(await quipu('backup', join(folder, 'no', 'hay'))).toMatchObject({ code: 1, said: expect.stringContaining('(no existe)') });
  });

  test.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
    ['with one byte changed', (path) => writeFileSync(path, readFileSync(path).map((byte, index) => (index === 400 ? byte ^ 1 : byte)))],
    ['with a word changed', (path) => writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)).toString().replace('Salud', 'salud')))],
    ['without its last line', (path) => writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)).toString().replace(/\{"kind":"end".*\n$/, '')))],
    ['of a later version', (path) => writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)).toString().replace('"format":1', '"format":2')))],
    ['that is something else', (path) => writeFileSync(path, 'hola')],
    ['that is another compressed text', (path) => writeFileSync(path, gzipSync('hola\n'))],
  ])('a file %s is refused, and nothing is touched', async (name, change) => {
    expect(await quipu('restore', damaged(`${name}.quipu`, change))).toMatchObject({ code: 1, said: expect.stringMatching(/^El archivo no sirve: .*\nNo se tocó nada/) });
    expect(await head()).toBe(0);
  });

  test('kill −9 leaves no file of that name, and the next one is made', async () => {
    const other = join(folder, 'otra.quipu');
    const script = `
      import { createWriteStream } from 'node:fs';
      const { writeBackup } = await import(${JSON.stringify(new URL('../src/backup/file/write-file.ts', import.meta.url).href)});
      async function* never() { yield { kind: 'begin', format: 1, madeAt: '' }; process.stdout.write('begun'); await new Promise(() => setInterval(() => undefined, 1000)); }
      await writeBackup(${JSON.stringify(other)}, never(), () => undefined);`;
    const loader = new URL('../../../libs/projections/test/child/typescript.mjs', import.meta.url).href;
    const child = spawn(process.execPath, ['--conditions=quipu-source', '--no-warnings', '--import', loader, '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(existsSync(other)).toBe(false);
    at(source.urls);
    expect((await quipu('backup', other)).code).toBe(0);
    expect(existsSync(`${other}.parcial`)).toBe(false);
  });

  test('law 1: what is restored is the same history, accounts and files; and it is not put over anything', async () => {
    expect(await quipu('restore', file, '--check')).toMatchObject({ code: 0, out: expect.stringContaining('El archivo está entero.') });
    expect(await quipu('restore', file)).toMatchObject({ code: 0, out: expect.stringContaining('Restaurado en la base de datos.') });
    at(source.urls);
    const { out } = await quipu('ledger', 'copy', '--from', source.urls.ownerUrl, '--to', target.ownerUrl);
    expect(out).toMatch(/Sin cambios: el destino ya tenía los 3 registros/);
    const rowsOf = async (database: TestDatabase, table: string) =>
      (await withClient(database.ownerUrl, (client) => client.query(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`))).rows;
    for (const table of ['access.account', 'access.token', 'reports.file']) expect(await rowsOf(target, table)).toEqual(await rowsOf(source.urls, table));
    at(target);
    expect(await quipu('restore', file)).toMatchObject({ code: 3, said: expect.stringContaining('El destino no está vacío: ya hay datos en la historia.') });
  });

  test('a new folder, also where a killed restore left its server running', async () => {
    for (const name of ADDRESSES) delete process.env[name];
    process.env.QUIPU_HOME = join(folder, 'casa');
    const left = await startEmbeddedPostgres({ dataDir: join(folder, 'casa.restaurando', 'postgres') });
    expect(await quipu('restore', file)).toMatchObject({ code: 0, out: expect.stringContaining('Arranque con: npx quipu up.') });
    expect([await left.isAlive(), existsSync(join(folder, 'casa.restaurando'))]).toEqual([false, false]);
    const { postgres, urls } = await startDatabase(join(folder, 'casa', 'postgres'), () => undefined);
    try {
      const { out } = await quipu('ledger', 'copy', '--from', source.urls.ownerUrl, '--to', urls.ownerUrl);
      expect(out).toContain('Sin cambios: el destino ya tenía los 3 registros');
    } finally {
      await postgres.stop();
    }
    expect(await quipu('restore', file)).toMatchObject({ code: 3, said: expect.stringContaining('ya tiene datos') });
  });

  test('a folder with data is not touched', async () => {
    for (const name of ADDRESSES) delete process.env[name];
    process.env.QUIPU_HOME = folder;
    expect(await quipu('restore', file)).toMatchObject({ code: 3, said: expect.stringContaining('ya tiene datos') });
    process.env.QUIPU_DATABASE_URL = target.appUrl;
    expect(await quipu('restore', file)).toMatchObject({ code: 2, said: expect.stringContaining('Falta una de las tres') });
  });
});
