import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RaiseAlertController } from './raise-alert/controller.js';
import { RaiseAlertHandler } from './raise-alert/handler.js';
import { SettleAlertController } from './settle-alert/controller.js';
import { SettleAlertHandler } from './settle-alert/handler.js';
import { AcknowledgeAlertController } from './acknowledge-alert/controller.js';
import { AcknowledgeAlertHandler } from './acknowledge-alert/handler.js';
import { SnoozeAlertController } from './snooze-alert/controller.js';
import { SnoozeAlertHandler } from './snooze-alert/handler.js';
import { AssignAlertController } from './assign-alert/controller.js';
import { AssignAlertHandler } from './assign-alert/handler.js';
import { CloseAlertController } from './close-alert/controller.js';
import { CloseAlertHandler } from './close-alert/handler.js';
import { MakeCommitmentController } from './make-commitment/controller.js';
import { MakeCommitmentHandler } from './make-commitment/handler.js';
import { ChangeCommitmentStateController } from './change-commitment-state/controller.js';
import { ChangeCommitmentStateHandler } from './change-commitment-state/handler.js';
import { MoveDueDateController } from './move-due-date/controller.js';
import { MoveDueDateHandler } from './move-due-date/handler.js';
import { AssignCommitmentController } from './assign-commitment/controller.js';
import { AssignCommitmentHandler } from './assign-commitment/handler.js';
import { CarryOverCommitmentController } from './carry-over-commitment/controller.js';
import { CarryOverCommitmentHandler } from './carry-over-commitment/handler.js';
import { OpenFindingController } from './open-finding/controller.js';
import { OpenFindingHandler } from './open-finding/handler.js';
import { ExplainFindingController } from './explain-finding/controller.js';
import { ExplainFindingHandler } from './explain-finding/handler.js';
import { DismissFindingController } from './dismiss-finding/controller.js';
import { DismissFindingHandler } from './dismiss-finding/handler.js';
import { ResolveFindingController } from './resolve-finding/controller.js';
import { ResolveFindingHandler } from './resolve-finding/handler.js';
import { OversightDesk } from './oversight-desk.js';

/** The write side of oversight. Whoever imports it provides the ledger (`LEDGER`) and the permissions, globally. */
@Module({
  imports: [CqrsModule],
  controllers: [
    RaiseAlertController,
    SettleAlertController,
    AcknowledgeAlertController,
    SnoozeAlertController,
    AssignAlertController,
    CloseAlertController,
    MakeCommitmentController,
    ChangeCommitmentStateController,
    MoveDueDateController,
    AssignCommitmentController,
    CarryOverCommitmentController,
    OpenFindingController,
    ExplainFindingController,
    DismissFindingController,
    ResolveFindingController,
  ],
  providers: [
    OversightDesk,
    RaiseAlertHandler,
    SettleAlertHandler,
    AcknowledgeAlertHandler,
    SnoozeAlertHandler,
    AssignAlertHandler,
    CloseAlertHandler,
    MakeCommitmentHandler,
    ChangeCommitmentStateHandler,
    MoveDueDateHandler,
    AssignCommitmentHandler,
    CarryOverCommitmentHandler,
    OpenFindingHandler,
    ExplainFindingHandler,
    DismissFindingHandler,
    ResolveFindingHandler,
  ],
})
export class OversightWriteModule {}
