import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { NarrativeDrafts, ReportFiles } from '@quipu/evaluation/storage';
import { openPool } from '@quipu/platform/database';
import type pg from 'pg';

const POOL = Symbol('ReportStoragePool');

/** Drafts and files: what a report needs and is no history. */
@Global()
@Module({})
export class ReportStorageModule implements OnApplicationShutdown {
  static forDatabase(connectionString: string): DynamicModule {
    return {
      module: ReportStorageModule,
      providers: [
        { provide: POOL, useFactory: () => storagePool(connectionString) },
        { provide: NarrativeDrafts, useFactory: (pool: pg.Pool) => new NarrativeDrafts(pool), inject: [POOL] },
        { provide: ReportFiles, useFactory: (pool: pg.Pool) => new ReportFiles(pool), inject: [POOL] },
      ],
      exports: [NarrativeDrafts, ReportFiles],
    };
  }

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function storagePool(connectionString: string): pg.Pool {
  return openPool({ connectionString, max: 4, application_name: 'quipu-reporting-storage' });
}
