import { type DynamicModule, Module } from '@nestjs/common';
import { InvestmentsWriteModule } from '@quipu/investments/write';
import { OperationsWriteModule } from '@quipu/operations/write';
import { OversightWriteModule } from '@quipu/oversight/write';
import { PlanningWriteModule } from '@quipu/planning/write';
import type { CommandsConfig } from './config.js';
import { ConnectionsModule } from './connections.module.js';

/** The write side: a module per context. */
@Module({})
export class CommandsModule {
  static for({ databaseUrl }: Pick<CommandsConfig, 'databaseUrl'>): DynamicModule {
    const contexts = [PlanningWriteModule, OperationsWriteModule, InvestmentsWriteModule, OversightWriteModule];
    return { module: CommandsModule, imports: [ConnectionsModule.forDatabase(databaseUrl), ...contexts] };
  }
}
