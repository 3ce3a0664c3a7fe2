import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RegisterPoiController } from './register-poi/controller.js';
import { RegisterPoiHandler } from './register-poi/handler.js';
import { RegisterActivityController } from './register-activity/controller.js';
import { RegisterActivityHandler } from './register-activity/handler.js';
import { AmendActivityController } from './amend-activity/controller.js';
import { AmendActivityHandler } from './amend-activity/handler.js';
import { ProgramActivityController } from './program-activity/controller.js';
import { ProgramActivityHandler } from './program-activity/handler.js';
import { ReprogramActivityController } from './reprogram-activity/controller.js';
import { ReprogramActivityHandler } from './reprogram-activity/handler.js';
import { RecordExecutionController } from './record-execution/controller.js';
import { RecordExecutionHandler } from './record-execution/handler.js';
import { CorrectExecutionController } from './correct-execution/controller.js';
import { CorrectExecutionHandler } from './correct-execution/handler.js';
import { ApproveExecutionController } from './approve-execution/controller.js';
import { ApproveExecutionHandler } from './approve-execution/handler.js';
import { ReturnExecutionController } from './return-execution/controller.js';
import { ReturnExecutionHandler } from './return-execution/handler.js';
import { DeactivateActivityController } from './deactivate-activity/controller.js';
import { DeactivateActivityHandler } from './deactivate-activity/handler.js';
import { RecordBudgetExecutionController } from './record-budget-execution/controller.js';
import { RecordBudgetExecutionHandler } from './record-budget-execution/handler.js';
import { RegisterMaintenanceMetaController } from './register-maintenance-meta/controller.js';
import { RegisterMaintenanceMetaHandler } from './register-maintenance-meta/handler.js';
import { RecordMetaStateController } from './record-meta-state/controller.js';
import { RecordMetaStateHandler } from './record-meta-state/handler.js';
import { ReportActionProgressController } from './report-action-progress/controller.js';
import { ReportActionProgressHandler } from './report-action-progress/handler.js';
import { OperationsDesk } from './operations-desk.js';

/** The write side of operations. Whoever imports it provides the ledger (`LEDGER`) and the permissions, globally. */
@Module({
  imports: [CqrsModule],
  controllers: [
    RegisterPoiController,
    RegisterActivityController,
    AmendActivityController,
    ProgramActivityController,
    ReprogramActivityController,
    RecordExecutionController,
    CorrectExecutionController,
    ApproveExecutionController,
    ReturnExecutionController,
    DeactivateActivityController,
    RecordBudgetExecutionController,
    RegisterMaintenanceMetaController,
    RecordMetaStateController,
    ReportActionProgressController,
  ],
  providers: [
    OperationsDesk,
    RegisterPoiHandler,
    RegisterActivityHandler,
    AmendActivityHandler,
    ProgramActivityHandler,
    ReprogramActivityHandler,
    RecordExecutionHandler,
    CorrectExecutionHandler,
    ApproveExecutionHandler,
    ReturnExecutionHandler,
    DeactivateActivityHandler,
    RecordBudgetExecutionHandler,
    RegisterMaintenanceMetaHandler,
    RecordMetaStateHandler,
    ReportActionProgressHandler,
  ],
})
export class OperationsWriteModule {}
