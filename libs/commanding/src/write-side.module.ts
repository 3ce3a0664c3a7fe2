import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { openLedger } from '@quipu/ledger/open';
import { HealthChecks, IDENTITY_PROVIDER, LocalAccounts } from '@quipu/platform';
import { openPool } from '@quipu/platform/database';
import type pg from 'pg';
import { LEDGER } from './ledger-token.js';
import { type Permissions, PERMISSIONS } from './permissions.js';

const ACCOUNTS_POOL = Symbol('AccountsPool');

export interface WriteSideOptions {
  /** As quipu_app. */
  connectionString: string;
  /** Where the history is, when it is not in that database. */
  ledgerUrl?: string | undefined;
  /** As shown in pg_stat_activity. */
  name: string;
  permissions: Permissions;
}

/** What a service that takes commands shares: the ledger, who is who, and who may do what. */
@Global()
@Module({})
export class WriteSideModule implements OnApplicationShutdown {
  static forDatabase({ connectionString, ledgerUrl, name, permissions }: WriteSideOptions): DynamicModule {
    return {
      module: WriteSideModule,
      providers: [
        { provide: LEDGER, useFactory: () => openLedger({ ledgerUrl, connectionString, applicationName: name }) },
        { provide: ACCOUNTS_POOL, useFactory: () => accountsPool(connectionString, name) },
        { provide: IDENTITY_PROVIDER, useFactory: (pool: pg.Pool) => new LocalAccounts(pool), inject: [ACCOUNTS_POOL] },
        { provide: PERMISSIONS, useValue: permissions },
      ],
      exports: [LEDGER, IDENTITY_PROVIDER, PERMISSIONS],
    };
  }

  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(ACCOUNTS_POOL) private readonly accounts: pg.Pool,
    @Inject(HealthChecks) health: HealthChecks,
  ) {
    health.register('registro', async () => `última posición ${await ledger.head()}`);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.ledger.close(), this.accounts.end()]);
  }
}

function accountsPool(connectionString: string, name: string): pg.Pool {
  return openPool({ connectionString, max: 4, application_name: `${name}-accounts` });
}
