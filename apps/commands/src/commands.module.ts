import { type DynamicModule, Module } from '@nestjs/common';
import { WriteSideModule } from '@quipu/commanding';
import { InvestmentsWriteModule } from '@quipu/investments/write';
import { OperationsWriteModule } from '@quipu/operations/write';
import { OversightWriteModule } from '@quipu/oversight/write';
import { PlanningWriteModule } from '@quipu/planning/write';
import type { CommandsConfig } from './config.js';
import { permissions } from './permissions.js';

type LedgerConfig = Pick<CommandsConfig, 'databaseUrl'> & Partial<Pick<CommandsConfig, 'ledgerUrl'>>;

/** The write side: a module per context. */
@Module({})
export class CommandsModule {
  static for({ databaseUrl: connectionString, ledgerUrl }: LedgerConfig): DynamicModule {
    const writeSide = WriteSideModule.forDatabase({ connectionString, ledgerUrl, name: 'quipu-commands', permissions });
    return { module: CommandsModule, imports: [writeSide, PlanningWriteModule, OperationsWriteModule, InvestmentsWriteModule, OversightWriteModule] };
  }
}
