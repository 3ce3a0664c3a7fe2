import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { openLedger } from '@quipu/ledger/open';
import { HealthChecks, type Logger } from '@quipu/platform';
import { openPool } from '@quipu/platform/database';
import type pg from 'pg';
import type { ProjectorConfig } from './config.js';
import type { Feed } from './feeds/feed.js';
import { openFeed } from './feeds/open-feed.js';
import { Follower } from './follower.js';
import { Progress } from './progress.js';
import { StatusController } from './status.controller.js';
import { Agenda } from './watch/agenda.js';
import { AlertWatch, type WatchSettings } from './watch/alert-watch.js';
import { WatchConnections } from './watch/connections.js';

const LEDGER = Symbol('ProjectorLedger');
const POOL = Symbol('ProjectorPool');
const FEED = Symbol('ProjectorFeed');

/** From the ledger to the tables, straight or through Kafka. */
@Module({ controllers: [StatusController] })
export class ProjectorModule implements OnApplicationShutdown {
  static for(config: ProjectorConfig, logger: Logger): DynamicModule {
    return {
      module: ProjectorModule,
      providers: [
        { provide: LEDGER, useFactory: () => ledgerOf(config, logger) },
        { provide: POOL, useFactory: () => statusPool(config) },
        Agenda,
        {
          provide: FEED,
          useFactory: (ledger: Ledger, pool: pg.Pool, agenda: Agenda) => openFeed(config, ledger, pool, agenda, logger),
          inject: [LEDGER, POOL, Agenda],
        },
        { provide: Follower, useFactory: (feed: Feed, agenda: Agenda) => new Follower(feed, logger, agenda), inject: [FEED, Agenda] },
        { provide: WatchConnections, useFactory: () => WatchConnections.open(config.appDatabaseUrl, config.ledgerUrl) },
        {
          provide: AlertWatch,
          useFactory: (agenda: Agenda, connections: WatchConnections) => new AlertWatch(agenda, connections, watchSettings(config), logger),
          inject: [Agenda, WatchConnections],
        },
        {
          provide: Progress,
          useFactory: (follower: Follower, watch: AlertWatch, ledger: Ledger, pool: pg.Pool, health: HealthChecks) =>
            new Progress(follower, watch, ledger, pool, config.maxLagSeconds, health),
          inject: [Follower, AlertWatch, LEDGER, POOL, HealthChecks],
        },
      ],
    };
  }

  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(WatchConnections) private readonly watching: WatchConnections,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.ledger.close(), this.pool.end(), this.watching.close()]);
  }
}

/** How often it is asked whether another day has begun. */
const DAY_CHECK_MS = 30_000;

function watchSettings({ watchQuietMs: quietMs, watchLongestMs: longestMs }: ProjectorConfig): WatchSettings {
  return { quietMs, longestMs, dayCheckMs: DAY_CHECK_MS, now: () => new Date() };
}

function ledgerOf({ databaseUrl: connectionString, ledgerUrl }: ProjectorConfig, logger: Logger): Promise<Ledger> {
  return openLedger({
    ledgerUrl,
    connectionString,
    applicationName: 'quipu-projector-ledger',
    onRetry: (err, delayMs) => logger.warn({ err, delayMs }, 'el registro no responde; se reintenta'),
  });
}

/** For the status, and for what is kept beside the tables: what writes those has its own connection. */
function statusPool({ databaseUrl: connectionString }: ProjectorConfig): pg.Pool {
  return openPool({ connectionString, max: 2, application_name: 'quipu-status', connectionTimeoutMillis: 2_000 });
}
