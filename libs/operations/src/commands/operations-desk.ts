import { Inject, Injectable } from '@nestjs/common';
import { contextOf, type Justification, LEDGER, type Order, receiptOfDecision } from '@quipu/commanding';
import { type Ledger, limaDay, loadState, type Receipt, StateCache, streamName } from '@quipu/ledger';
import { planOutlines, type PlansState } from '@quipu/planning';
import type { ReportActionProgress } from '../domain/action-progress/commands.js';
import { actionProgressDecider } from '../domain/action-progress/decider.js';
import type { ActivityCommand } from '../domain/activity/commands.js';
import { activityDecider } from '../domain/activity/decider.js';
import type { ActivityState } from '../domain/activity/state.js';
import type { MetaCommand } from '../domain/meta/commands.js';
import { metaDecider } from '../domain/meta/decider.js';
import type { RegisterPoi } from '../domain/poi/commands.js';
import { poiDecider } from '../domain/poi/decider.js';
import type { PoiState } from '../domain/poi/state.js';
import type { Surroundings } from '../domain/surroundings.js';

/** An activity's state is a few kilobytes a year. */
const ACTIVITIES_KEPT = 10_000;

const poiStream = (entity: string) => streamName(entity, 'poi', 'POI');

/** Where operations' commands meet the ledger: loads what a decision needs, decides, records. */
@Injectable()
export class OperationsDesk {
  private readonly plans = new StateCache<PlansState>();
  private readonly poi = new StateCache<PoiState>();
  private readonly activities = new StateCache<ActivityState>(ACTIVITIES_KEPT);

  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  decideOnPoi(order: Order, command: RegisterPoi, why: Justification, usualDay?: string): Promise<Receipt> {
    const context = contextOf(order, why, usualDay);
    return receiptOfDecision(this.ledger, { stream: poiStream(order.entity), decider: poiDecider, command, context, cache: this.poi });
  }

  async decideOnActivity(order: Order, command: ActivityCommand, why: Justification, usualDay?: string): Promise<Receipt> {
    return receiptOfDecision(this.ledger, {
      stream: streamName(order.entity, 'activity', command.kind === 'register-activity' ? command.code : command.activity),
      decider: activityDecider(await this.surroundings(order, why)),
      command,
      context: contextOf(order, why, usualDay),
      cache: this.activities,
    });
  }

  async decideOnMeta(order: Order, command: MetaCommand, why: Justification, usualDay?: string): Promise<Receipt> {
    return receiptOfDecision(this.ledger, {
      stream: streamName(order.entity, 'meta', `${command.year}.${command.finalidad}`),
      decider: metaDecider(await this.surroundings(order, why)),
      command,
      context: contextOf(order, why, usualDay),
    });
  }

  async decideOnActionProgress(order: Order, command: ReportActionProgress, why: Justification, usualDay?: string): Promise<Receipt> {
    return receiptOfDecision(this.ledger, {
      stream: streamName(order.entity, 'progress', command.action),
      decider: actionProgressDecider(await this.surroundings(order, why)),
      command,
      context: contextOf(order, why, usualDay),
    });
  }

  private async surroundings({ entity, actor, receivedAt }: Order, { reason, documents = [] }: Justification): Promise<Surroundings> {
    const [{ state: plans }, { state: poi }] = await Promise.all([
      loadState(this.ledger, streamName(entity, 'plan', 'PEI'), planOutlines, this.plans),
      loadState(this.ledger, poiStream(entity), poiDecider, this.poi),
    ]);
    const justified = reason !== undefined && documents.length > 0;
    return { entity, plans, poi, asker: actor, justified, today: limaDay(receivedAt) };
  }
}
