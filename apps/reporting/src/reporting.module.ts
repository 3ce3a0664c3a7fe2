import { type DynamicModule, Module } from '@nestjs/common';
import { PlanningQuestions } from '@quipu/planning/questions';
import { ReadSideModule } from '@quipu/querying';
import { readEntities } from '@quipu/tables';
import type { ReportingConfig } from './config.js';
import { EvaluationController } from './evaluation/controller.js';
import { EvaluationReports } from './evaluation/evaluation-reports.js';

/** Reports: a folder per kind. */
@Module({ controllers: [EvaluationController], providers: [PlanningQuestions, EvaluationReports] })
export class ReportingModule {
  static for({ databaseUrl: connectionString }: Pick<ReportingConfig, 'databaseUrl'>): DynamicModule {
    const readSide = ReadSideModule.forTables({ connectionString, name: 'quipu-reporting', entities: readEntities });
    return { module: ReportingModule, imports: [readSide] };
  }
}
