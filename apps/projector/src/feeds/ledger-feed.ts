import type { Ledger } from '@quipu/ledger';
import type { Logger } from '@quipu/platform';
import { followLedger, ProjectionRunner } from '@quipu/projections';
import { projections } from '@quipu/tables';
import type { ProjectorConfig } from '../config.js';
import type { Feed } from './feed.js';
import type { TableCare } from './table-care.js';

/** Straight from the history: one projector for all entities. */
export class LedgerFeed implements Feed {
  readonly turn = 'lo tiene este servicio';
  readonly #runner: ProjectionRunner;

  constructor(
    private readonly config: Pick<ProjectorConfig, 'databaseUrl' | 'batchSize'>,
    private readonly ledger: Ledger,
    private readonly care: TableCare,
    private readonly logger: Logger,
  ) {
    this.#runner = new ProjectionRunner({ connectionString: config.databaseUrl, projections, onNotice: care.tell });
  }

  /** It holds the lock: no other projector writes. */
  get isActive(): boolean {
    return this.#runner.isOpen;
  }

  parked(): Promise<number> {
    return Promise.resolve(0);
  }

  follow({ signal, onBegun }: Parameters<Feed['follow']>[0]): Promise<void> {
    return followLedger({
      runner: this.#runner,
      ledger: this.ledger,
      signal,
      batchSize: this.config.batchSize,
      onOpen: async () => {
        await this.care.retryBlocked();
        onBegun();
      },
      onIncomplete: (tables) => this.care.rebuild(tables),
      onTrouble: (err, delayMs) => {
        this.logger.warn({ err, delayMs }, 'las tablas no avanzan; se reintenta');
        onBegun();
      },
    });
  }
}
