import type { EventPage, Ledger } from '@quipu/ledger';
import type { Logger } from '@quipu/platform';
import { rebuild, retryBlocked, type RunnerNotice } from '@quipu/projections';
import { projections } from '@quipu/tables';

export interface TableCareOptions {
  /** As quipu_projector. */
  connectionString: string;
  ledger: Ledger;
  logger: Logger;
  /** A page was applied. */
  onApplied: (page: EventPage) => void;
}

/** What the tables need besides events, wherever those come from. */
export class TableCare {
  constructor(private readonly options: TableCareOptions) {}

  /** The code may have been mended since. */
  async retryBlocked(): Promise<void> {
    const { connectionString, ledger, logger } = this.options;
    const { recovered, blocked } = await retryBlocked({ connectionString, ledger, projections });
    if (recovered.length > 0) logger.info({ recovered }, 'entidades que vuelven a avanzar');
    for (const one of blocked) logger.error({ blocked: one }, 'entidad detenida');
  }

  /** A new version brought new tables. All are rebuilt: it may also see old events in another way. */
  async rebuild(incomplete: readonly string[]): Promise<void> {
    const { connectionString, ledger, logger } = this.options;
    logger.info({ tables: incomplete }, 'tablas nuevas: se rehacen desde el primer registro');
    const { position, events } = await rebuild({ connectionString, ledger, projections });
    logger.info({ position, events }, 'tablas rehechas');
  }

  readonly tell = (notice: RunnerNotice): void => {
    const { logger, onApplied } = this.options;
    switch (notice.kind) {
      case 'applied':
        onApplied(notice.page);
        return logger.debug({ events: notice.page.length, position: notice.position }, 'página aplicada');
      case 'reloaded':
        return logger.info({ position: notice.position, generation: notice.generation }, 'las tablas cambiaron; se vuelven a leer');
      case 'overtaken':
        return logger.debug({ entities: notice.entities }, 'otro proyector llevó ya lo de estas entidades');
      case 'blocked':
        return logger.error({ blocked: notice.blocked }, 'entidad detenida');
    }
  };
}
