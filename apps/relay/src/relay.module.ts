import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { openLedger } from '@quipu/ledger/open';
import { HealthChecks, type Logger } from '@quipu/platform';
import { openPool } from '@quipu/platform/database';
import type pg from 'pg';
import type { RelayConfig } from './config.js';
import { Progress } from './progress.js';
import { Sender } from './sender.js';
import { StatusController } from './status.controller.js';

const LEDGER = Symbol('RelayLedger');
const POOL = Symbol('RelayPool');

/** From the ledger to Kafka. */
@Module({ controllers: [StatusController] })
export class RelayModule implements OnApplicationShutdown {
  static for(config: RelayConfig, logger: Logger): DynamicModule {
    return {
      module: RelayModule,
      providers: [
        { provide: LEDGER, useFactory: async () => open(config, logger) },
        { provide: POOL, useFactory: () => statusPool(config) },
        { provide: Sender, useFactory: (ledger: Ledger) => new Sender(config, ledger, logger), inject: [LEDGER] },
        {
          provide: Progress,
          useFactory: (sender: Sender, ledger: Ledger, pool: pg.Pool, health: HealthChecks) => new Progress(sender, ledger, pool, config, health),
          inject: [Sender, LEDGER, POOL, HealthChecks],
        },
      ],
    };
  }

  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.ledger.close(), this.pool.end()]);
  }
}

/** Without upcasters: what goes out is what was stored. */
function open({ databaseUrl: connectionString, ledgerUrl }: RelayConfig, logger: Logger): Ledger | Promise<Ledger> {
  return openLedger({
    connectionString,
    ledgerUrl,
    applicationName: 'quipu-relay-ledger',
    onRetry: (err, delayMs) => logger.warn({ err, delayMs }, 'el registro no responde; se reintenta'),
  });
}

/** For the status only: what keeps the checkpoint has its own connection. */
function statusPool({ checkpointUrl: connectionString }: RelayConfig): pg.Pool {
  return openPool({ connectionString, max: 2, application_name: 'quipu-relay-status', connectionTimeoutMillis: 2_000 });
}
