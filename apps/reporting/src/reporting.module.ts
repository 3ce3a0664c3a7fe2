import { type DynamicModule, Module } from '@nestjs/common';
import { PlanningQuestions } from '@quipu/planning/questions';
import { planningReadEntities } from '@quipu/planning/read';
import { ReadSideModule } from '@quipu/querying';
import type { ReportingConfig } from './config.js';
import { EvaluationController } from './evaluation/controller.js';
import { EvaluationReports } from './evaluation/evaluation-reports.js';

/** Reports: a folder per kind. */
@Module({ controllers: [EvaluationController], providers: [PlanningQuestions, EvaluationReports] })
export class ReportingModule {
  static for({ databaseUrl: connectionString }: Pick<ReportingConfig, 'databaseUrl'>): DynamicModule {
    const readSide = ReadSideModule.forTables({ connectionString, name: 'quipu-reporting', entities: planningReadEntities });
    return { module: ReportingModule, imports: [readSide] };
  }
}
