import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { openLedger } from '@quipu/ledger/open';
import { HealthChecks } from '@quipu/platform';
import { PositionListener } from '@quipu/projections';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { openTables } from './open-tables.js';
import { TablesAtCut } from './tables-at-cut.js';

const LEDGER = Symbol('ReadLedger');

export interface ReadSideOptions {
  /** As quipu_app: the read side never writes. */
  connectionString: string;
  /** Where the history is, when it is not in that database. */
  ledgerUrl?: string | undefined;
  /** As shown in pg_stat_activity. */
  name: string;
  entities: DataSourceOptions['entities'];
}

/** What a service that only reads shares: the tables at a cut, and the connections behind them. */
@Global()
@Module({})
export class ReadSideModule implements OnApplicationShutdown {
  static forTables({ connectionString, ledgerUrl, name, entities }: ReadSideOptions): DynamicModule {
    return {
      module: ReadSideModule,
      providers: [
        { provide: LEDGER, useFactory: () => openLedger({ ledgerUrl, connectionString, poolSize: 2, applicationName: `${name}-ledger` }) },
        { provide: PositionListener, useFactory: () => new PositionListener({ connectionString }) },
        { provide: DataSource, useFactory: () => openTables(connectionString, name, entities) },
        {
          provide: TablesAtCut,
          useFactory: (tables: DataSource, ledger: Ledger, listener: PositionListener) => new TablesAtCut(tables, ledger, listener),
          inject: [DataSource, LEDGER, PositionListener],
        },
      ],
      exports: [TablesAtCut],
    };
  }

  constructor(
    @Inject(DataSource) private readonly tables: DataSource,
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(PositionListener) private readonly listener: PositionListener,
    @Inject(HealthChecks) health: HealthChecks,
  ) {
    health.register('tablas', async () => void (await tables.query('SELECT 1 FROM read.checkpoint')));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener.close();
    await Promise.all([this.ledger.close(), this.tables.destroy()]);
  }
}
