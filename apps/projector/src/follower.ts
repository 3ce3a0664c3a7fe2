import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { PostgresLedger } from '@quipu/ledger/postgres';
import { planningProjections } from '@quipu/planning/read';
import type { Logger } from '@quipu/platform';
import { followLedger, ProjectionRunner, type ProjectionStatus, projectionStatus, retryBlocked, type RunnerNotice } from '@quipu/projections';
import pg from 'pg';
import type { ProjectorConfig } from './config.js';
import { PROJECTOR_CONFIG, PROJECTOR_LOGGER } from './tokens.js';

/** Keeps the read tables up to date with the ledger, from start to stop of the service. */
@Injectable()
export class Follower implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly ledger: Ledger;
  readonly runner: ProjectionRunner;
  private readonly pool: pg.Pool;
  private readonly stopping = new AbortController();
  private following: Promise<void> | undefined;

  constructor(
    @Inject(PROJECTOR_CONFIG) private readonly config: ProjectorConfig,
    @Inject(PROJECTOR_LOGGER) private readonly logger: Logger,
  ) {
    const { databaseUrl: connectionString } = config;
    this.ledger = new PostgresLedger({ connectionString, poolSize: 3, applicationName: 'quipu-projector-ledger' });
    this.runner = new ProjectionRunner({ connectionString, projections: planningProjections, onNotice: (notice) => this.note(notice) });
    this.pool = new pg.Pool({ connectionString, max: 2, application_name: 'quipu-projector-status' });
    this.pool.on('error', () => undefined);
  }

  /** Resolves once the lock is held; rejects when this service may not run here. */
  async onApplicationBootstrap(): Promise<void> {
    await new Promise<void>((begun, refused) => {
      this.following = followLedger({
        runner: this.runner,
        ledger: this.ledger,
        signal: this.stopping.signal,
        batchSize: this.config.batchSize,
        onOpen: async () => {
          await this.retry();
          begun();
        },
        onTrouble: (err, delayMs) => this.logger.warn({ err, delayMs }, 'no se pudo seguir el registro; se reintenta'),
      });
      this.following.then(begun, refused);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.following?.catch(() => undefined);
    await Promise.all([this.ledger.close(), this.pool.end()]);
  }

  status(): Promise<ProjectionStatus> {
    return projectionStatus(this.pool, this.ledger);
  }

  /** What could not be processed before may be processable now: by newer code, above all. */
  private async retry(): Promise<void> {
    const { databaseUrl: connectionString } = this.config;
    const { recovered, blocked } = await retryBlocked({ connectionString, ledger: this.ledger, projections: planningProjections });
    if (recovered.length > 0) this.logger.info({ recovered }, 'entidades al día otra vez');
    for (const one of blocked) this.logger.error({ blocked: one }, 'entidad detenida');
  }

  private note(notice: RunnerNotice): void {
    if (notice.kind === 'blocked') this.logger.error(notice, 'entidad detenida: un registro no se pudo procesar');
    else this.logger.debug(notice, notice.kind === 'applied' ? 'tablas al día' : 'tablas leídas otra vez');
  }
}
