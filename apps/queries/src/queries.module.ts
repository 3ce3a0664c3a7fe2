import { type DynamicModule, Module } from '@nestjs/common';
import { PlanningQuestions } from '@quipu/planning/questions';
import { planningReadEntities } from '@quipu/planning/read';
import { ReadSideModule } from '@quipu/querying';
import { ActionAdvanceController } from './action-advance/controller.js';
import { DifferencesController } from './differences/controller.js';
import { IndicatorValuesController } from './indicator-values/controller.js';
import { ObjectiveLevelsController } from './objective-levels/controller.js';
import { PlanSummaryController } from './plan-summary/controller.js';
import { PlanTreeController } from './plan-tree/controller.js';
import type { QueriesConfig } from './config.js';
import { RuleSetsController } from './rule-sets/controller.js';

/** The read side: a folder per table. */
@Module({
  controllers: [
    ActionAdvanceController,
    DifferencesController,
    IndicatorValuesController,
    ObjectiveLevelsController,
    PlanSummaryController,
    PlanTreeController,
    RuleSetsController,
  ],
  providers: [PlanningQuestions],
})
export class QueriesModule {
  static for({ databaseUrl: connectionString }: Pick<QueriesConfig, 'databaseUrl'>): DynamicModule {
    const readSide = ReadSideModule.forTables({ connectionString, name: 'quipu-queries', entities: planningReadEntities });
    return { module: QueriesModule, imports: [readSide] };
  }
}
