import type { Decider } from './decider.js';
import { WrongExpectedVersion } from './errors.js';
import type { CommandContext, DomainEvent } from './envelope.js';
import { fingerprintOf } from './fingerprint.js';
import type { Ledger, Receipt } from './ledger.js';
import type { Folded, StateCache } from './state-cache.js';
import { Turns } from './turns.js';

const ATTEMPTS = 10;

const turns = new WeakMap<Ledger, Turns>();

export interface DecideRequest<Command, State, Event extends DomainEvent> {
  stream: string;
  decider: Decider<Command, State, Event>;
  command: Command;
  context: CommandContext;
  /** Newest schema version of each event type; 1 where absent. */
  schemaVersions?: Readonly<Record<string, number>>;
  /** For a stream that many commands consult. */
  cache?: StateCache<State>;
}

export interface Decision {
  /** Undefined when the command changed nothing. */
  receipt: Receipt | undefined;
  /** Version of the stream after the command. */
  version: number;
}

/** The state of a stream, folded from its events; with a cache, only from those it has not seen. */
export async function loadState<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  stream: string,
  decider: Decider<Command, State, Event>,
  cache?: StateCache<State>,
): Promise<Folded<State>> {
  let { state, version } = cache?.get(stream) ?? { state: decider.initialState, version: 0 };
  for await (const page of ledger.readStream(stream, { fromVersion: version + 1 })) {
    for (const event of page) {
      state = decider.evolve(state, event as unknown as Event);
      version = event.version;
    }
  }
  cache?.put(stream, { state, version });
  return { state, version };
}

/**
 * Reads the stream, decides, appends. Commands of this process on one stream take turns, so that a
 * crowd costs waiting, not conflicts; a change by another process leads to a new decision from the
 * new state. A retry that the changed state would refuse still gets its first receipt.
 *
 * Errors: those of `Ledger.append`, and whatever the decider throws.
 */
export function decide<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  request: DecideRequest<Command, State, Event>,
): Promise<Decision> {
  return turnsOf(ledger).take(request.stream, () => decideInTurn(ledger, request));
}

async function decideInTurn<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  request: DecideRequest<Command, State, Event>,
): Promise<Decision> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await decideOnce(ledger, request);
    } catch (error) {
      if (!(error instanceof WrongExpectedVersion) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function decideOnce<Command, State, Event extends DomainEvent>(
  ledger: Ledger,
  { stream, decider, command, context, schemaVersions, cache }: DecideRequest<Command, State, Event>,
): Promise<Decision> {
  const fingerprint = fingerprintOf(stream, command, context);
  const { state, version } = await loadState(ledger, stream, decider, cache);
  const verdict = verdictOf(decider, command, state);
  if ('refusal' in verdict || verdict.events.length === 0) {
    // Looked up only here, so that the common path pays nothing for it.
    const first = await ledger.receiptOf(context.commandId, fingerprint);
    if ('refusal' in verdict && !first) throw verdict.refusal;
    return { receipt: first, version: first?.version ?? version };
  }
  const events = verdict.events.map((event) => ({ ...event, schemaVersion: schemaVersions?.[event.type] ?? 1 }));
  const receipt = await ledger.append({ stream, expectedVersion: version, events, context, fingerprint });
  return { receipt, version: receipt.version };
}

function verdictOf<Command, State, Event extends DomainEvent>(
  decider: Decider<Command, State, Event>,
  command: Command,
  state: State,
): { events: readonly Event[] } | { refusal: unknown } {
  try {
    return { events: decider.decide(command, state) };
  } catch (refusal) {
    return { refusal };
  }
}

function turnsOf(ledger: Ledger): Turns {
  const existing = turns.get(ledger);
  if (existing) return existing;
  const created = new Turns();
  turns.set(ledger, created);
  return created;
}
