import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RegisterInvestmentController } from './register-investment/controller.js';
import { RegisterInvestmentHandler } from './register-investment/handler.js';
import { LinkActionsController } from './link-actions/controller.js';
import { LinkActionsHandler } from './link-actions/handler.js';
import { ChangePhaseController } from './change-phase/controller.js';
import { ChangePhaseHandler } from './change-phase/handler.js';
import { RestateInvestmentController } from './restate-investment/controller.js';
import { RestateInvestmentHandler } from './restate-investment/handler.js';
import { StartOperationController } from './start-operation/controller.js';
import { StartOperationHandler } from './start-operation/handler.js';
import { AddBlockerController } from './add-blocker/controller.js';
import { AddBlockerHandler } from './add-blocker/handler.js';
import { LiftBlockerController } from './lift-blocker/controller.js';
import { LiftBlockerHandler } from './lift-blocker/handler.js';
import { StopWorkController } from './stop-work/controller.js';
import { StopWorkHandler } from './stop-work/handler.js';
import { CorrectStopController } from './correct-stop/controller.js';
import { CorrectStopHandler } from './correct-stop/handler.js';
import { ResumeWorkController } from './resume-work/controller.js';
import { ResumeWorkHandler } from './resume-work/handler.js';
import { TransferInvestmentController } from './transfer-investment/controller.js';
import { TransferInvestmentHandler } from './transfer-investment/handler.js';
import { TakeBackInvestmentController } from './take-back-investment/controller.js';
import { TakeBackInvestmentHandler } from './take-back-investment/handler.js';
import { DeactivateInvestmentController } from './deactivate-investment/controller.js';
import { DeactivateInvestmentHandler } from './deactivate-investment/handler.js';
import { ReactivateInvestmentController } from './reactivate-investment/controller.js';
import { ReactivateInvestmentHandler } from './reactivate-investment/handler.js';
import { ReportPhysicalProgressController } from './report-physical-progress/controller.js';
import { ReportPhysicalProgressHandler } from './report-physical-progress/handler.js';
import { CorrectPhysicalProgressController } from './correct-physical-progress/controller.js';
import { CorrectPhysicalProgressHandler } from './correct-physical-progress/handler.js';
import { RecordMoneyController } from './record-money/controller.js';
import { RecordMoneyHandler } from './record-money/handler.js';
import { CorrectMoneyController } from './correct-money/controller.js';
import { CorrectMoneyHandler } from './correct-money/handler.js';
import { InvestmentsDesk } from './investments-desk.js';

/** The write side of investments. Whoever imports it provides the ledger (`LEDGER`) and the permissions, globally. */
@Module({
  imports: [CqrsModule],
  controllers: [
    RegisterInvestmentController,
    LinkActionsController,
    ChangePhaseController,
    RestateInvestmentController,
    StartOperationController,
    AddBlockerController,
    LiftBlockerController,
    StopWorkController,
    CorrectStopController,
    ResumeWorkController,
    TransferInvestmentController,
    TakeBackInvestmentController,
    DeactivateInvestmentController,
    ReactivateInvestmentController,
    ReportPhysicalProgressController,
    CorrectPhysicalProgressController,
    RecordMoneyController,
    CorrectMoneyController,
  ],
  providers: [
    InvestmentsDesk,
    RegisterInvestmentHandler,
    LinkActionsHandler,
    ChangePhaseHandler,
    RestateInvestmentHandler,
    StartOperationHandler,
    AddBlockerHandler,
    LiftBlockerHandler,
    StopWorkHandler,
    CorrectStopHandler,
    ResumeWorkHandler,
    TransferInvestmentHandler,
    TakeBackInvestmentHandler,
    DeactivateInvestmentHandler,
    ReactivateInvestmentHandler,
    ReportPhysicalProgressHandler,
    CorrectPhysicalProgressHandler,
    RecordMoneyHandler,
    CorrectMoneyHandler,
  ],
})
export class InvestmentsWriteModule {}
