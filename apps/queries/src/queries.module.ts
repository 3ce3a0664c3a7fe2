import { type DynamicModule, Module } from '@nestjs/common';
import { PlanningQuestions } from '@quipu/planning/questions';
import { EntityQuestions, ReadSideModule } from '@quipu/querying';
import { readEntities } from '@quipu/tables';
import { ActionAdvanceController } from './action-advance/controller.js';
import { ActionInvestmentsController } from './action-investments/controller.js';
import { ActionPhysicalProgressController } from './action-physical-progress/controller.js';
import { ActivitiesController } from './activities/controller.js';
import { ActivityMonthsController } from './activity-months/controller.js';
import { ActivityProgressController } from './activity-progress/controller.js';
import { AlertsController } from './alerts/controller.js';
import { CommitmentWarningsController } from './commitment-warnings/controller.js';
import { CommitmentsController } from './commitments/controller.js';
import { DifferencesController } from './differences/controller.js';
import { FindingsController } from './findings/controller.js';
import { IndicatorValuesController } from './indicator-values/controller.js';
import { InvestmentTimelineController } from './investment-timeline/controller.js';
import { InvestmentsController } from './investments/controller.js';
import { MaintenanceMetasController } from './maintenance-metas/controller.js';
import { ObjectiveLevelsController } from './objective-levels/controller.js';
import { Oc4idsController } from './oc4ids/controller.js';
import { PlanSummaryController } from './plan-summary/controller.js';
import { PlanTreeController } from './plan-tree/controller.js';
import { PoiSummaryController } from './poi-summary/controller.js';
import { PoiVersionsController } from './poi-versions/controller.js';
import { ReportNarrativesController } from './report-narratives/controller.js';
import { ReportVersionsController } from './report-versions/controller.js';
import { RuleSetsController } from './rule-sets/controller.js';
import type { QueriesConfig } from './config.js';

type TablesConfig = Pick<QueriesConfig, 'databaseUrl'> & Partial<Pick<QueriesConfig, 'ledgerUrl'>>;

/** The read side: a folder per table. */
@Module({
  controllers: [
    ActionAdvanceController,
    ActionInvestmentsController,
    ActionPhysicalProgressController,
    ActivitiesController,
    ActivityMonthsController,
    ActivityProgressController,
    AlertsController,
    CommitmentWarningsController,
    CommitmentsController,
    DifferencesController,
    FindingsController,
    IndicatorValuesController,
    InvestmentTimelineController,
    InvestmentsController,
    MaintenanceMetasController,
    ObjectiveLevelsController,
    Oc4idsController,
    PlanSummaryController,
    PlanTreeController,
    PoiSummaryController,
    PoiVersionsController,
    ReportNarrativesController,
    ReportVersionsController,
    RuleSetsController,
  ],
  providers: [PlanningQuestions, EntityQuestions],
})
export class QueriesModule {
  static for({ databaseUrl: connectionString, ledgerUrl }: TablesConfig): DynamicModule {
    const readSide = ReadSideModule.forTables({ connectionString, ledgerUrl, name: 'quipu-queries', entities: readEntities });
    return { module: QueriesModule, imports: [readSide] };
  }
}
