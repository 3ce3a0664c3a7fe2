import { Global, Module, type DynamicModule } from '@nestjs/common';
import { commandProblem, LEDGER, PERMISSIONS } from '@quipu/commanding';
import type { Ledger } from '@quipu/ledger';
import { accessMigrations, createFirstAccounts, createHttpApp, IDENTITY_PROVIDER, listen, LocalAccounts } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import pg from 'pg';
import { OversightWriteModule, oversightPermissions } from '../src/commands/index.js';
import { ENTITY, type OversightDatabase } from './oversight-database.js';

@Global()
@Module({})
class Connections {
  static to(ledger: Ledger, accounts: pg.Pool): DynamicModule {
    return {
      module: Connections,
      imports: [OversightWriteModule],
      providers: [
        { provide: LEDGER, useValue: ledger },
        { provide: IDENTITY_PROVIDER, useValue: new LocalAccounts(accounts) },
        { provide: PERMISSIONS, useValue: oversightPermissions },
      ],
      exports: [LEDGER, IDENTITY_PROVIDER, PERMISSIONS],
    };
  }
}

export interface Answer {
  status: number;
  body: { stream?: string; errors?: { field: string; message: string }[] };
}

/** The write side of oversight over HTTP, with an account of each role and of the unit 09.01. */
export async function serveOversight({ planning }: OversightDatabase) {
  await runMigrations({ url: planning.urls.ownerUrl, name: 'access', migrations: accessMigrations });
  const owner = new pg.Pool({ connectionString: planning.urls.ownerUrl });
  const accounts = await createFirstAccounts(owner, ENTITY, [{ code: '09.01', name: 'Infraestructura' }]);
  const tokens = new Map(accounts.map(({ login, token }) => [login, token]));
  await owner.end();
  const pool = new pg.Pool({ connectionString: planning.urls.appUrl });
  const config = { httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const };
  const module = Connections.to(planning.ledger, pool);
  const app = await createHttpApp({ name: 'oversight', title: 'Seguimiento', module, config, translate: commandProblem });
  const url = await listen(app, config);
  return {
    async command(name: string, body: unknown, as = 'planeamiento'): Promise<Answer> {
      const response = await fetch(`${url}/v1/${ENTITY}/commands/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(as)}` },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    },
    async stop(): Promise<void> {
      await app.close();
      await pool.end();
    },
  };
}
