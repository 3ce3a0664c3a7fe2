import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LEDGER, PERMISSIONS } from '@quipu/commanding';
import type { Ledger } from '@quipu/ledger';
import { PostgresLedger } from '@quipu/ledger/postgres';
import { HealthChecks, IDENTITY_PROVIDER, LocalAccounts } from '@quipu/platform';
import pg from 'pg';
import { permissions } from './permissions.js';

const ACCOUNTS_POOL = Symbol('AccountsPool');

/** What the whole service shares: the ledger, who is who, and who may do what. */
@Global()
@Module({})
export class ConnectionsModule implements OnApplicationShutdown {
  static forDatabase(connectionString: string): DynamicModule {
    return {
      module: ConnectionsModule,
      providers: [
        { provide: LEDGER, useFactory: () => new PostgresLedger({ connectionString, applicationName: 'quipu-commands' }) },
        { provide: ACCOUNTS_POOL, useFactory: () => accountsPool(connectionString) },
        { provide: IDENTITY_PROVIDER, useFactory: (pool: pg.Pool) => new LocalAccounts(pool), inject: [ACCOUNTS_POOL] },
        { provide: PERMISSIONS, useValue: permissions },
      ],
      exports: [LEDGER, IDENTITY_PROVIDER, PERMISSIONS],
    };
  }

  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(ACCOUNTS_POOL) private readonly accounts: pg.Pool,
    health: HealthChecks,
  ) {
    health.register('registro', async () => `última posición ${await ledger.head()}`);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.ledger.close(), this.accounts.end()]);
  }
}

function accountsPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 4, application_name: 'quipu-commands-accounts' });
  // An idle connection that the server drops is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
