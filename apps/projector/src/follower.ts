import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import type { Logger } from '@quipu/platform';
import { followLedger, ProjectionRunner, rebuild, retryBlocked, type RunnerNotice } from '@quipu/projections';
import { projections } from '@quipu/tables';
import type { ProjectorConfig } from './config.js';
import type { Agenda } from './watch/agenda.js';

/** Follows the ledger while the service lives. */
@Injectable()
export class Follower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #runner: ProjectionRunner;
  readonly #stopping = new AbortController();
  #over: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: ProjectorConfig,
    private readonly ledger: Ledger,
    private readonly logger: Logger,
    private readonly agenda: Agenda,
  ) {
    this.#runner = new ProjectionRunner({
      connectionString: config.databaseUrl,
      projections,
      onNotice: (notice) => this.#log(notice),
    });
  }

  /** It holds the lock: no other projector writes. */
  get isActive(): boolean {
    return this.#runner.isOpen;
  }

  /**
   * Until it holds the lock, or the database is away and it has begun to wait for it. Fails where
   * another projector is running or the tables are not there.
   */
  async onApplicationBootstrap(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#over = this.#follow(() => {
        this.agenda.begin();
        resolve();
      });
      this.#over.then(resolve, reject);
    });
    this.#over.catch((err: unknown) => {
      this.logger.fatal({ err }, 'no puede llevar las tablas');
      process.exit(1);
    });
  }

  /** Ends the page at hand and gives the lock back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    // What it failed from has been told already.
    await this.#over.catch(() => undefined);
  }

  #follow(onBegun: () => void): Promise<void> {
    return followLedger({
      runner: this.#runner,
      ledger: this.ledger,
      signal: this.#stopping.signal,
      batchSize: this.config.batchSize,
      onOpen: async () => {
        await this.#retryBlocked();
        onBegun();
      },
      onIncomplete: (tables) => this.#rebuild(tables),
      onTrouble: (err, delayMs) => {
        this.logger.warn({ err, delayMs }, 'las tablas no avanzan; se reintenta');
        onBegun();
      },
    });
  }

  /** The code may have been mended since. */
  async #retryBlocked(): Promise<void> {
    const { databaseUrl: connectionString } = this.config;
    const { recovered, blocked } = await retryBlocked({ connectionString, ledger: this.ledger, projections });
    if (recovered.length > 0) this.logger.info({ recovered }, 'entidades que vuelven a avanzar');
    for (const one of blocked) this.logger.error({ blocked: one }, 'entidad detenida');
  }

  /** A new version brought new tables. All are rebuilt: it may also see old events in another way. */
  async #rebuild(incomplete: readonly string[]): Promise<void> {
    this.logger.info({ tables: incomplete }, 'tablas nuevas: se rehacen desde el primer registro');
    const { databaseUrl: connectionString } = this.config;
    const { position, events } = await rebuild({ connectionString, ledger: this.ledger, projections });
    this.logger.info({ position, events }, 'tablas rehechas');
  }

  #log(notice: RunnerNotice): void {
    switch (notice.kind) {
      case 'applied':
        this.agenda.applied(notice.page);
        return this.logger.debug({ events: notice.page.length, position: notice.position }, 'página aplicada');
      case 'reloaded':
        return this.logger.info({ position: notice.position, generation: notice.generation }, 'las tablas cambiaron; se vuelven a leer');
      case 'overtaken':
        return this.logger.debug({ entities: notice.entities }, 'otro proyector llevó ya lo de estas entidades');
      case 'blocked':
        return this.logger.error({ blocked: notice.blocked }, 'entidad detenida');
    }
  }
}
