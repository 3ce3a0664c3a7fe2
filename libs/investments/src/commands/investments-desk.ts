import { Inject, Injectable } from '@nestjs/common';
import { contextOf, LEDGER, type Order, receiptOfDecision } from '@quipu/commanding';
import { type Ledger, limaDay, loadState, type Receipt, StateCache, streamName } from '@quipu/ledger';
import { actionsIn, planOutlines, type PlansState } from '@quipu/planning';
import type { InvestmentCommand, SentCommand } from '../domain/commands.js';
import { investmentDecider } from '../domain/decider.js';
import type { Investment } from '../domain/state.js';
import type { Surroundings } from '../domain/surroundings.js';

/** An investment's state is about two kilobytes. */
const INVESTMENTS_KEPT = 5_000;

/** Where commands about investments meet the ledger: loads what a decision needs, decides, records. */
@Injectable()
export class InvestmentsDesk {
  private readonly investments = new StateCache<Investment>(INVESTMENTS_KEPT);
  private readonly plans = new StateCache<PlansState>();

  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** @param usualDay day the fact holds from when the sender does not say */
  async record(order: Order, { validAt, reason, documents = [], ...fields }: SentCommand, usualDay?: string): Promise<Receipt> {
    const command = plain({ ...fields, support: { reason, documents } } as InvestmentCommand);
    return receiptOfDecision(this.ledger, {
      stream: streamName(order.entity, 'investment', command.cui),
      decider: investmentDecider(await this.surroundings(order)),
      command,
      context: contextOf(order, { validAt, reason, documents }, usualDay),
      cache: this.investments,
    });
  }

  private async surroundings({ entity, receivedAt }: Order): Promise<Surroundings> {
    const stream = streamName(entity, 'plan', 'PEI');
    const { state } = await loadState(this.ledger, stream, planOutlines, this.plans);
    return { knownActions: actionsIn(state), today: limaDay(receivedAt) };
  }
}

/** Bodies are objects of classes, with fields left undefined; a decision and an event hold plain data, of what was sent. */
function plain<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
