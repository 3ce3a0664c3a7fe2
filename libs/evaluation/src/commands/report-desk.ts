import { Inject, Injectable } from '@nestjs/common';
import { contextOf, firstReceipt, type Justification, LEDGER, type Order } from '@quipu/commanding';
import { decide, type DecideRequest, type Ledger, loadState, type Receipt, streamName } from '@quipu/ledger';
import type { ReportEvent, ReportPlace } from '../contract/report-events.js';
import type { ReportCommand } from '../domain/commands.js';
import { reportCode, reportDecider } from '../domain/decider.js';
import type { ReportHistory } from '../domain/state.js';
import type { Surroundings } from '../domain/surroundings.js';

type Request = DecideRequest<ReportCommand, ReportHistory, ReportEvent>;

/** Where commands about a report meet the ledger: loads its history, decides, records. */
@Injectable()
export class ReportDesk {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** The report as all that was recorded of it says. */
  async history(entity: string, place: ReportPlace): Promise<ReportHistory> {
    const { state } = await loadState(this.ledger, streamOf(entity, place), reportDecider({ asker: NOBODY }));
    return state;
  }

  /** @param around what the decision needs besides, who asks apart */
  async decide(order: Order, command: ReportCommand, why: Justification, around: Omit<Surroundings, 'asker'> = {}): Promise<Receipt> {
    const { receipt, version } = await decide(this.ledger, request(order, command, why, around));
    return receipt ?? this.nothingChanged(order, streamOf(order.entity, command), version);
  }

  /** The receipt of an order that was sent before, undefined for a new one: before a document is made, which takes seconds. */
  firstReceipt(order: Order, command: ReportCommand, why: Justification): Promise<Receipt | undefined> {
    return firstReceipt(this.ledger, request(order, command, why, {}));
  }

  /** Position of the last record: what a reader must have reached to know all that is known now. */
  head(): Promise<number> {
    return this.ledger.head();
  }

  private async nothingChanged({ commandId, receivedAt: recordedAt }: Order, stream: string, version: number): Promise<Receipt> {
    return { commandId, stream, version, position: await this.ledger.head(), events: 0, recordedAt };
  }
}

const NOBODY = { account: '', office: '', role: '' };

function streamOf(entity: string, place: ReportPlace): string {
  return streamName(entity, 'report', reportCode(place));
}

function request(order: Order, command: ReportCommand, why: Justification, around: Omit<Surroundings, 'asker'>): Request {
  const decider = reportDecider({ ...around, asker: order.actor });
  return { stream: streamOf(order.entity, command), decider, command, context: contextOf(order, why) };
}
