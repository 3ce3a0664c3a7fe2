import { randomInt, randomUUID } from 'node:crypto';
import type { CommandContext, RecordedEvent } from '../core/envelope.js';
import type { AppendRequest, EventPage, VersionedEvent } from '../core/ledger.js';
import { streamName } from '../core/stream-name.js';

let entities = randomInt(1_000_000);

/** An entity that no other test uses, so that a store with history serves too. */
export function newEntity(): string {
  entities = (entities + 1) % 1_000_000;
  return String(entities).padStart(6, '0');
}

export function newStream(entity = newEntity()): string {
  return streamName(entity, 'sample', randomUUID());
}

export interface Asked {
  stream?: string;
  expectedVersion?: number;
  /** One event for each. */
  notes?: readonly unknown[];
  /** Instead of notes. */
  events?: readonly VersionedEvent[];
  commandId?: string;
  fingerprint?: string;
  context?: Partial<CommandContext>;
}

/** A request that is right in everything the test does not mention: one event, a new stream, a new command. */
export function asked(wanted: Asked = {}): AppendRequest {
  const stream = wanted.stream ?? newStream();
  const { notes = ['a note'], expectedVersion = 0, fingerprint = 'the content', commandId = randomUUID() } = wanted;
  return {
    stream,
    expectedVersion,
    events: wanted.events ?? notes.map((note) => ({ type: 'sample.noted', schemaVersion: 1, data: { note } })),
    context: { ...contextOf(stream, commandId), ...wanted.context },
    fingerprint,
  };
}

function contextOf(stream: string, commandId: string): CommandContext {
  return {
    commandId,
    correlationId: commandId,
    actor: { account: 'opp', office: '01.03', role: 'planning-office' },
    entity: stream.slice(0, 6),
    validAt: '2025-06-30T05:00:00.000Z',
    documents: [],
  };
}

/** All the events of an iteration. */
export async function collect(pages: AsyncIterable<EventPage>): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of pages) events.push(...page);
  return events;
}

export function notesOf(events: readonly RecordedEvent[]): unknown[] {
  return events.map(({ data }) => (data as { note: unknown }).note);
}

/** The numbers from one to another, both included. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
