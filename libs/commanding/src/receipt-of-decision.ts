import { decide, type DecideRequest, type DomainEvent, type Ledger, type Receipt } from '@quipu/ledger';

/** Decides and records, for contexts whose deciders refuse a command that would change nothing: there is always a receipt. */
export async function receiptOfDecision<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  request: DecideRequest<Command, State, Event>,
): Promise<Receipt> {
  const { receipt } = await decide(ledger, request);
  if (!receipt) throw new Error(`a command on ${request.stream} changed nothing and was not refused`);
  return receipt;
}
