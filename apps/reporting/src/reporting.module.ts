import { type DynamicModule, Inject, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { WriteSideModule } from '@quipu/commanding';
import { evaluationPermissions, type SignatureAdapter } from '@quipu/evaluation/write';
import { PlanningQuestions } from '@quipu/planning/questions';
import { ReadSideModule } from '@quipu/querying';
import { readEntities } from '@quipu/tables';
import type { FastifyInstance } from 'fastify';
import type { ReportingConfig } from './config.js';
import { Contradictions } from './contradictions/contradictions.js';
import { ContradictionsController } from './contradictions/controller.js';
import { acceptDocuments } from './contradictions/file-body.js';
import { EvaluationController } from './evaluation/controller.js';
import { EditedDocxController } from './evaluation/edited-docx.controller.js';
import { EvaluationReports } from './evaluation/evaluation-reports.js';
import { OfficeController } from './evaluation/office.controller.js';
import { REPORT_EXAMINATION } from './lifecycle/freezing/contradictions.js';
import { lifecycleControllers, lifecycleProviders } from './lifecycle/lifecycle.js';
import { acceptPdf } from './lifecycle/signatures/pdf-body.js';
import { ReportStorageModule } from './lifecycle/storage.module.js';

export interface ReportingModuleOptions extends Pick<ReportingConfig, 'databaseUrl'>, Partial<Pick<ReportingConfig, 'publicAddress' | 'ledgerUrl'>> {
  /** Default: files signed elsewhere. */
  signatures?: SignatureAdapter;
}

/** Reports, and the life of each: a folder per kind. */
@Module({})
export class ReportingModule {
  static for({ databaseUrl: connectionString, ledgerUrl, ...options }: ReportingModuleOptions): DynamicModule {
    const name = 'quipu-reporting';
    return {
      module: ReportingModule,
      imports: [
        ReadSideModule.forTables({ connectionString, ledgerUrl, name, entities: readEntities }),
        WriteSideModule.forDatabase({ connectionString, ledgerUrl, name: `${name}-orders`, permissions: evaluationPermissions }),
        ReportStorageModule.forDatabase(connectionString),
      ],
      controllers: [EvaluationController, OfficeController, EditedDocxController, ContradictionsController, ...lifecycleControllers],
      providers: [PlanningQuestions, EvaluationReports, ...lifecycleProviders(options), Contradictions, { provide: REPORT_EXAMINATION, useExisting: Contradictions }],
    };
  }

  constructor(@Inject(HttpAdapterHost) { httpAdapter }: HttpAdapterHost) {
    this.server = httpAdapter.getInstance();
  }

  private readonly server: FastifyInstance;

  onModuleInit(): void {
    acceptPdf(this.server);
    acceptDocuments(this.server);
  }
}
