import { decide, type DecideRequest, type DomainEvent, type Ledger, type Receipt } from '@quipu/ledger';

/**
 * The receipt of a command that was sent before, without deciding it again: for commands whose decision takes long
 * to prepare. Undefined for a new one; throws `CommandIdReused` when its id belongs to another content.
 */
export async function firstReceipt<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  request: DecideRequest<Command, State, Event>,
): Promise<Receipt | undefined> {
  const { receipt } = await decide(ledger, { ...request, decider: { ...request.decider, decide: () => [] } });
  return receipt;
}
