import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { PostgresLedger } from '@quipu/ledger/postgres';
import { HealthChecks, type Logger } from '@quipu/platform';
import pg from 'pg';
import type { ProjectorConfig } from './config.js';
import { Follower } from './follower.js';
import { Progress } from './progress.js';
import { StatusController } from './status.controller.js';

const LEDGER = Symbol('ProjectorLedger');
const POOL = Symbol('ProjectorPool');

/** From the ledger to the tables. */
@Module({ controllers: [StatusController] })
export class ProjectorModule implements OnApplicationShutdown {
  static for(config: ProjectorConfig, logger: Logger): DynamicModule {
    return {
      module: ProjectorModule,
      providers: [
        { provide: LEDGER, useFactory: () => openLedger(config, logger) },
        { provide: POOL, useFactory: () => openPool(config) },
        { provide: Follower, useFactory: (ledger: Ledger) => new Follower(config, ledger, logger), inject: [LEDGER] },
        {
          provide: Progress,
          useFactory: (follower: Follower, ledger: Ledger, pool: pg.Pool, health: HealthChecks) =>
            new Progress(follower, ledger, pool, config.maxLagSeconds, health),
          inject: [Follower, LEDGER, POOL, HealthChecks],
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

function openLedger({ databaseUrl: connectionString }: ProjectorConfig, logger: Logger): PostgresLedger {
  return new PostgresLedger({
    connectionString,
    applicationName: 'quipu-projector-ledger',
    onRetry: (err, delayMs) => logger.warn({ err, delayMs }, 'el registro no responde; se reintenta'),
  });
}

/** For the status only: what writes has its own connection. */
function openPool({ databaseUrl: connectionString }: ProjectorConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 2, application_name: 'quipu-status', connectionTimeoutMillis: 2_000 });
  // An idle connection that the server drops is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
