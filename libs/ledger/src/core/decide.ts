import { createHash } from 'node:crypto';
import type { Decider } from './decider.js';
import { WrongExpectedVersion } from './errors.js';
import type { CommandContext, DomainEvent } from './envelope.js';
import type { Ledger, Receipt } from './ledger.js';

const ATTEMPTS = 5;

export interface DecideRequest<Command, State, Event extends DomainEvent> {
  stream: string;
  decider: Decider<Command, State, Event>;
  command: Command;
  context: CommandContext;
  /** Newest schema version of each event type; 1 where absent. */
  schemaVersions?: Readonly<Record<string, number>>;
}

export interface Decision {
  /** Undefined when the command changed nothing. */
  receipt: Receipt | undefined;
  /** Version of the stream after the command. */
  version: number;
}

/** The state of a stream, folded from its events. */
export async function loadState<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  stream: string,
  decider: Decider<Command, State, Event>,
): Promise<{ state: State; version: number }> {
  let state = decider.initialState;
  let version = 0;
  for await (const page of ledger.readStream(stream)) {
    for (const event of page) {
      state = decider.evolve(state, event as unknown as Event);
      version = event.version;
    }
  }
  return { state, version };
}

/**
 * Reads the stream, decides, appends. A concurrent change of the stream leads to a new decision
 * from the new state. A retry that the changed state would refuse still gets its first receipt:
 * the receipt is looked up only when the outcome is not an append, so the common path pays nothing.
 */
export async function decide<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  request: DecideRequest<Command, State, Event>,
): Promise<Decision> {
  const fingerprint = fingerprintOf(request.stream, request.command, request.context);
  for (let attempt = 1; ; attempt += 1) {
    const { state, version } = await loadState(ledger, request.stream, request.decider);
    let events: readonly Event[];
    try {
      events = request.decider.decide(request.command, state);
    } catch (refusal) {
      const first = await ledger.receiptOf(request.context.commandId, fingerprint);
      if (first) return { receipt: first, version: first.version };
      throw refusal;
    }
    if (events.length === 0) {
      const first = await ledger.receiptOf(request.context.commandId, fingerprint);
      return { receipt: first, version: first?.version ?? version };
    }
    try {
      const receipt = await ledger.append({
        stream: request.stream,
        expectedVersion: version,
        events: events.map((event) => ({ ...event, schemaVersion: request.schemaVersions?.[event.type] ?? 1 })),
        context: request.context,
        fingerprint,
      });
      return { receipt, version: receipt.version };
    } catch (error) {
      if (!(error instanceof WrongExpectedVersion) || attempt === ATTEMPTS) throw error;
    }
  }
}

/**
 * Same command, same content, same fingerprint: SHA-256, 64 hex digits.
 * `validAt` is left out: where the sender gives none it is the time of arrival, which a retry changes.
 */
function fingerprintOf<Command>(stream: string, command: Command, context: CommandContext): string {
  const { actor, reason, documents } = context;
  return createHash('sha256')
    .update(JSON.stringify([stream, actor.account, reason ?? null, documents, command]))
    .digest('hex');
}
