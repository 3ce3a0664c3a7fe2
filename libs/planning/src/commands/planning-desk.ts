import { Inject, Injectable } from '@nestjs/common';
import { contextOf, type Justification, LEDGER, type Order, receiptOfDecision } from '@quipu/commanding';
import { type Ledger, limaDay, loadState, type Receipt, StateCache, streamName } from '@quipu/ledger';
import type { IndicatorCommand } from '../domain/indicator/commands.js';
import { indicatorDecider } from '../domain/indicator/decider.js';
import type { IndicatorState } from '../domain/indicator/state.js';
import type { Surroundings } from '../domain/indicator/surroundings.js';
import type { PlanCommand } from '../domain/plan/commands.js';
import { planDecider } from '../domain/plan/decider.js';
import type { PlansState } from '../domain/plan/state.js';

/** An indicator's state is about a kilobyte. */
const INDICATORS_KEPT = 10_000;

const plansStream = (entity: string) => streamName(entity, 'plan', 'PEI');

/** Where planning commands meet the ledger: loads what a decision needs, decides, records. */
@Injectable()
export class PlanningDesk {
  private readonly plans = new StateCache<PlansState>();
  private readonly indicators = new StateCache<IndicatorState>(INDICATORS_KEPT);

  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  async decideOnPlan(order: Order, command: PlanCommand, why: Justification, usualDay?: string): Promise<Receipt> {
    return receiptOfDecision(this.ledger, {
      stream: plansStream(order.entity),
      decider: planDecider,
      command,
      context: contextOf(order, why, usualDay),
      cache: this.plans,
    });
  }

  async decideOnIndicator(
    order: Order,
    command: IndicatorCommand,
    why: Justification,
    usualDay?: string,
  ): Promise<Receipt> {
    return receiptOfDecision(this.ledger, {
      stream: streamName(order.entity, 'indicator', command.kind === 'define-indicator' ? command.code : command.indicator),
      decider: indicatorDecider(await this.surroundings(order)),
      command,
      context: contextOf(order, why, usualDay),
      cache: this.indicators,
    });
  }

  private async surroundings({ entity, actor, receivedAt }: Order): Promise<Surroundings> {
    const { state: plans } = await loadState(this.ledger, plansStream(entity), planDecider, this.plans);
    return { plans, asker: actor, today: limaDay(receivedAt) };
  }
}
