import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { runMigrations } from '../database/index.js';
import { createHttpApp } from '../http/index.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import {
  accessMigrations, BearerGuard, createFirstAccounts, CurrentActor, IDENTITY_PROVIDER, issueToken, LocalAccounts, revokeTokens, type FirstAccount, type Identity,
} from './index.js';

describe('accounts', () => {
  const ENTITY = '300711';
  let database: TestDatabase;
  let owner: pg.Pool;
  let app: pg.Pool;
  let queries: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    await runMigrations({ url: database.ownerUrl, name: 'access', migrations: accessMigrations });
    owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    app = new pg.Pool({ connectionString: database.appUrl, max: 2 });
    app.on('acquire', () => queries++);
  });
  beforeEach(async () => {
    queries = 0;
    await owner.query('DELETE FROM access.token');
    await owner.query('DELETE FROM access.account');
  });
  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  const tokenOf = (accounts: FirstAccount[], login: string) => accounts.find((one) => one.login === login)?.token ?? '';

  it('an entity starts with one per role and one per responsible unit', async () => {
    const made = await createFirstAccounts(owner, ENTITY, [{ code: '11.01', name: 'Gerencia de Infraestructura' }]);
    expect(made.map(({ login, role, officeCode }) => [login, role, officeCode])).toEqual([
      ['planeamiento', 'planning-office', 'OPP'],
      ['opmi', 'opmi', 'OPMI'],
      ['auditor', 'auditor', 'OCI'],
      ['gerente', 'manager', 'GER'],
      ['administrador', 'administrator', 'ADM'],
      ['unidad-11.01', 'responsible-unit', '11.01'],
    ]);
    expect(new Set(made.map(({ token }) => token)).size).toBe(6);
  });

  it('are made once, and only those made now show their token', async () => {
    await createFirstAccounts(owner, ENTITY);
    const later = await createFirstAccounts(owner, ENTITY, [{ code: '04.02', name: 'Unidad de Servicios' }]);
    expect(later.map(({ login }) => login)).toEqual(['unidad-04.02']);
    expect(await createFirstAccounts(owner, '300712')).toHaveLength(5);
  });

  it('are recognised by their token, with office, role and entity', async () => {
    const made = await createFirstAccounts(owner, ENTITY, [{ code: '11.01', name: 'Gerencia' }]);
    const identity = await new LocalAccounts(app).authenticate(tokenOf(made, 'unidad-11.01'));
    expect(identity).toEqual({ account: 'unidad-11.01', office: '11.01', role: 'responsible-unit', entity: ENTITY });
  });

  it('never have their token in the database', async () => {
    const [first] = await createFirstAccounts(owner, ENTITY);
    const { rows } = await owner.query<{ all: string }>('SELECT string_agg(token::text || account::text, \'\') AS all FROM access.token, access.account');
    expect(rows[0]?.all).not.toContain(first?.token.slice(8));
  });

  it('cannot be made or changed by the app’s own role', async () => {
    await expect(app.query("UPDATE access.account SET role = 'administrator'")).rejects.toThrow(/permission denied/);
    await expect(app.query('DELETE FROM access.token')).rejects.toThrow(/permission denied/);
  });

  it('ask the database once for several requests at the same moment', async () => {
    const [first] = await createFirstAccounts(owner, ENTITY);
    const accounts = new LocalAccounts(app);
    await Promise.all(Array.from({ length: 50 }, () => accounts.authenticate(first?.token ?? '')));
    expect(queries).toBe(1);
  });

  it('lose their revoked tokens within five seconds', async () => {
    const [first] = await createFirstAccounts(owner, ENTITY);
    let now = Date.now();
    const accounts = new LocalAccounts(app, () => now);
    expect(await accounts.authenticate(first?.token ?? '')).toBeDefined();
    await revokeTokens(owner, { entity: ENTITY, login: 'planeamiento' });
    now += 5_000;
    expect(await accounts.authenticate(first?.token ?? '')).toBeUndefined();
  });

  it('lose an expired token at its very moment, though it was just used', async () => {
    await createFirstAccounts(owner, ENTITY);
    const expiresAt = new Date(Date.now() + 60_000);
    let now = expiresAt.getTime() - 1_000;
    const token = await issueToken(owner, { entity: ENTITY, login: 'auditor' }, { expiresAt });
    const accounts = new LocalAccounts(app, () => now);
    expect(await accounts.authenticate(token)).toMatchObject({ role: 'auditor' });
    now = expiresAt.getTime();
    expect(await accounts.authenticate(token)).toBeUndefined();
  });

  it('that are out of use are not recognised', async () => {
    const [first] = await createFirstAccounts(owner, ENTITY);
    await owner.query("UPDATE access.account SET active = false WHERE login = 'planeamiento'");
    expect(await new LocalAccounts(app).authenticate(first?.token ?? '')).toBeUndefined();
  });

  it('refuse a token for an account that does not exist', async () => {
    await expect(issueToken(owner, { entity: ENTITY, login: 'nadie' })).rejects.toThrow('No existe la cuenta «nadie» en la entidad 300711.');
  });

  describe('behind the bearer guard', () => {
    let server: NestFastifyApplication;

    @Controller('who')
    class WhoController {
      @Get()
      @UseGuards(BearerGuard)
      who(@CurrentActor() actor: Identity) {
        return actor;
      }
    }

    beforeEach(async () => {
      @Module({ controllers: [WhoController], providers: [{ provide: IDENTITY_PROVIDER, useValue: new LocalAccounts(app) }] })
      class WhoModule {}
      server = await createHttpApp({ name: 'who', title: 'Quién', module: WhoModule, config: { httpHost: undefined, httpPort: 0, logLevel: 'silent' } });
      await server.init();
    });
    afterEach(() => server.close());

    const ask = (authorization?: string) => server.inject({ method: 'GET', url: '/who', headers: authorization ? { authorization } : {} });

    it('the request carries who sent it', async () => {
      const [first] = await createFirstAccounts(owner, ENTITY);
      expect((await ask(`Bearer ${first?.token}`)).json()).toMatchObject({ account: 'planeamiento', entity: ENTITY });
    });

    it.each<[string, string | undefined]>([
      ['no credential', undefined],
      ['another kind of credential', 'Basic eDp5'],
      ['an empty one', 'Bearer'],
      ['two', 'Bearer a b'],
      ['a text that is no token', 'Bearer x'],
      ['an unknown token', `Bearer quipu_${'A'.repeat(43)}`],
      ['an endless one', `Bearer ${'x'.repeat(9000)}`],
      ['strange characters', 'Bearer \u00ff'],
    ])(
      '%s gets 401 and how to identify oneself',
      async (_what, header) => {
        const response = await ask(header);
        expect(response.statusCode).toBe(401);
        expect(response.headers['www-authenticate']).toMatch(/^Bearer realm="quipu"/);
        expect(response.json()).toMatchObject({ title: 'Hace falta identificarse', errors: [{ field: 'Authorization' }] });
      },
    );
  });
});
