import { startTestServer, type TestServer } from '@quipu/platform/testing';
import { run } from '../command-line/run.js';
import { withClient } from '../local/with-client.js';
import { memoryScreen } from '../testing/memory-screen.js';
import type { MigrateResult } from './migrate.js';

const VARIABLES = ['QUIPU_ADMIN_DATABASE_URL', 'QUIPU_OWNER_DATABASE_URL', 'QUIPU_DATABASE_URL', 'QUIPU_PROJECTOR_DATABASE_URL'] as const;
const PASSWORD = "cl'ave/ñ@:%";

describe('quipu migrate', () => {
  // A server of its own: roles and their passwords belong to the whole server.
  let server: TestServer;
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());
  afterEach(() => before.forEach(([name, value]) => (value === undefined ? delete process.env[name] : (process.env[name] = value))));

  const urlOf = (role: string, database: string, password = PASSWORD) => {
    const url = new URL(server.adminUrl);
    return `postgres://${role}:${encodeURIComponent(password)}@${url.host}/${database}`;
  };
  const point = (database: string, { admin = server.adminUrl, password = PASSWORD } = {}) => {
    process.env.QUIPU_ADMIN_DATABASE_URL = admin;
    process.env.QUIPU_OWNER_DATABASE_URL = urlOf('quipu_owner', database, password);
    process.env.QUIPU_DATABASE_URL = urlOf('quipu_app', database, password);
    process.env.QUIPU_PROJECTOR_DATABASE_URL = urlOf('quipu_projector', database, password);
  };
  const migrate = async (...args: string[]) => {
    const screen = memoryScreen();
    const code = await run(['migrate', ...args], screen);
    return { code, said: screen.said.join('\n'), written: screen.written.join('\n') };
  };
  const result = async (...args: string[]) => JSON.parse((await migrate('--json', ...args)).written) as MigrateResult;

  test('makes the roles, the database, its tables and the accounts, and the second time finds them', async () => {
    point('municipio');
    const first = await result('--entity', '300711');
    expect(first).toMatchObject({ roles: ['quipu_owner', 'quipu_app', 'quipu_projector'], database: 'municipio' });
    expect(first.migrations.length).toBeGreaterThan(5);
    expect(first.accounts).toContainEqual({ entity: '300711', login: 'planeamiento' });
    expect(await result('--entity', '300711')).toEqual({ roles: [], database: null, migrations: [], accounts: [] });
  });

  test('gives nobody a token: whoever needs one asks for it', async () => {
    point('llaves');
    await migrate('--entity', '300711');
    const { rows } = await withClient(urlOf('quipu_owner', 'llaves'), (owner) => owner.query('SELECT FROM access.token'));
    expect(rows).toHaveLength(0);
  });

  test('the application reads and cannot change history', async () => {
    point('reglas');
    await migrate();
    const asApp = (sql: string) => withClient(urlOf('quipu_app', 'reglas'), (app) => app.query(sql));
    await expect(asApp('SELECT count(*) FROM ledger.event')).resolves.toMatchObject({ rowCount: 1 });
    await expect(asApp('DELETE FROM ledger.event')).rejects.toThrow(/permission denied/);
    await expect(asApp('SELECT count(*) FROM read.plan_node')).resolves.toMatchObject({ rowCount: 1 });
  });

  test('needs no administrator where roles and database are made already', async () => {
    point('propia');
    await migrate();
    point('propia', { admin: '' });
    expect(await migrate()).toMatchObject({ code: 0, written: 'Roles: estaban todos.\nBase de datos: estaba.\nTablas: ya estaban al día.' });
  });

  test('a new password in the addresses replaces the old one', async () => {
    point('claves');
    await migrate();
    point('claves', { password: 'otra' });
    expect(await migrate()).toMatchObject({ code: 0 });
    await expect(withClient(urlOf('quipu_app', 'claves', 'otra'), (app) => app.query('SELECT 1'))).resolves.toBeDefined();
    await expect(withClient(urlOf('quipu_app', 'claves'), (app) => app.query('SELECT 1'))).rejects.toThrow(/password/);
  });

  test('says plainly what the addresses have wrong', async () => {
    point('una');
    process.env.QUIPU_DATABASE_URL = urlOf('quipu_app', 'otra');
    expect(await migrate()).toMatchObject({ code: 1, said: expect.stringContaining('la misma base de datos') });
    process.env.QUIPU_DATABASE_URL = urlOf('postgres', 'una');
    expect(await migrate()).toMatchObject({ code: 1, said: expect.stringContaining('La dirección de quipu_app debe llevar ese usuario') });
    expect(await migrate('--entity', 'Lares')).toMatchObject({ code: 2, said: expect.stringContaining('no es una unidad ejecutora') });
  });

  test('a role that may not make the others says which is missing', async () => {
    const fresh = await startTestServer();
    try {
      await withClient(fresh.adminUrl, (admin) => admin.query("CREATE ROLE simple LOGIN PASSWORD 'x'"));
      point('nueva', { admin: `postgres://simple:x@${new URL(fresh.adminUrl).host}/postgres` });
      expect(await migrate()).toMatchObject({ code: 1, said: expect.stringContaining('Falta el rol quipu_owner en la base de datos y simple no puede crearlo.') });
    } finally {
      await fresh.stop();
    }
  });
});
