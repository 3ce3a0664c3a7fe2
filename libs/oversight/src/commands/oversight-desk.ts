import { Inject, Injectable } from '@nestjs/common';
import { contextOf, type Justification, LEDGER, type Order, receiptOfDecision } from '@quipu/commanding';
import { type Ledger, limaDay, loadState, type Receipt, StateCache, streamName } from '@quipu/ledger';
import { planOutlines, type PlansState } from '@quipu/planning';
import type { AlertCommand } from '../domain/alert/commands.js';
import { alertDecider } from '../domain/alert/decider.js';
import type { CommitmentCommand } from '../domain/commitment/commands.js';
import { commitmentDecider } from '../domain/commitment/decider.js';
import type { FindingCommand } from '../domain/finding/commands.js';
import { findingDecider, findingKey } from '../domain/finding/decider.js';
import { alertKey } from '../domain/policy/assessment.js';
import type { Surroundings } from '../domain/surroundings.js';

/** Where oversight commands meet the ledger: loads what a decision needs, decides, records. */
@Injectable()
export class OversightDesk {
  private readonly plans = new StateCache<PlansState>();

  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  async decideOnAlert(order: Order, command: AlertCommand, why: Justification): Promise<Receipt> {
    const key = command.kind === 'raise-alert' ? alertKey(command.alertKind, command.subject, command.period) : command.key;
    const decider = alertDecider(await this.surroundings(order));
    return receiptOfDecision(this.ledger, { stream: streamName(order.entity, 'alert', key), decider, command, context: contextOf(order, why) });
  }

  async decideOnCommitment(order: Order, command: CommitmentCommand, why: Justification): Promise<Receipt> {
    const decider = commitmentDecider(await this.surroundings(order));
    return receiptOfDecision(this.ledger, { stream: streamName(order.entity, 'commitment', command.id), decider, command, context: contextOf(order, why) });
  }

  async decideOnFinding(order: Order, command: FindingCommand, why: Justification): Promise<Receipt> {
    const key = command.kind === 'open-finding' ? findingKey(command.check, command.subject, command.period) : command.key;
    return receiptOfDecision(this.ledger, { stream: streamName(order.entity, 'finding', key), decider: findingDecider, command, context: contextOf(order, why) });
  }

  private async surroundings({ entity, actor, receivedAt }: Order): Promise<Surroundings> {
    const { state: plans } = await loadState(this.ledger, streamName(entity, 'plan', 'PEI'), planOutlines, this.plans);
    return { plans, asker: actor, today: limaDay(receivedAt) };
  }
}
