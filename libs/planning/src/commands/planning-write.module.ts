import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RegisterPlanController } from './register-plan/controller.js';
import { RegisterPlanHandler } from './register-plan/handler.js';
import { AmendPlanController } from './amend-plan/controller.js';
import { AmendPlanHandler } from './amend-plan/handler.js';
import { DefineIndicatorController } from './define-indicator/controller.js';
import { DefineIndicatorHandler } from './define-indicator/handler.js';
import { ReviseTargetController } from './revise-target/controller.js';
import { ReviseTargetHandler } from './revise-target/handler.js';
import { ReportValueController } from './report-value/controller.js';
import { ReportValueHandler } from './report-value/handler.js';
import { CorrectValueController } from './correct-value/controller.js';
import { CorrectValueHandler } from './correct-value/handler.js';
import { ExplainDifferenceController } from './explain-difference/controller.js';
import { ExplainDifferenceHandler } from './explain-difference/handler.js';
import { PlanningDesk } from './planning-desk.js';

/** The write side of planning. Whoever imports it provides the ledger (`LEDGER`) and the permissions, globally. */
@Module({
  imports: [CqrsModule],
  controllers: [
    RegisterPlanController,
    AmendPlanController,
    DefineIndicatorController,
    ReviseTargetController,
    ReportValueController,
    CorrectValueController,
    ExplainDifferenceController,
  ],
  providers: [
    PlanningDesk,
    RegisterPlanHandler,
    AmendPlanHandler,
    DefineIndicatorHandler,
    ReviseTargetHandler,
    ReportValueHandler,
    CorrectValueHandler,
    ExplainDifferenceHandler,
  ],
})
export class PlanningWriteModule {}
