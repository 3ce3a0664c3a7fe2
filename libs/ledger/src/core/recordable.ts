import type { Actor, DocumentRef } from './envelope.js';
import { eventId, isUuid } from './event-id.js';
import { utcInstant } from './instant.js';
import type { AppendRequest, VersionedEvent } from './ledger.js';

/** What the envelope carries besides its own columns; kept as one JSON text per command. */
export interface Metadata {
  actor: Actor;
  correlationId: string;
  reason?: string;
  documents: DocumentRef[];
}

export interface RecordableEvent {
  id: string;
  type: string;
  schemaVersion: number;
  /** JSON: the bytes that stay. */
  data: string;
}

/** An append as every driver stores it: checked, instants in UTC, payloads as text. */
export interface Recordable {
  stream: string;
  expectedVersion: number;
  commandId: string;
  fingerprint: string;
  entity: string;
  validAt: string;
  /** JSON of `Metadata`. */
  metadata: string;
  events: readonly RecordableEvent[];
}

/** Throws TypeError or RangeError: a request that no store could keep is a mistake of the program. */
export function recordable(request: AppendRequest): Recordable {
  const { context, stream, expectedVersion, fingerprint } = request;
  const { actor, correlationId, reason, documents, entity } = context;
  const commandId = context.commandId.toLowerCase();
  demand(isUuid(commandId), 'the command id is not a UUID', commandId);
  demand(/^\d{6}$/.test(entity), 'the entity is not six digits', entity);
  demand(stream.startsWith(`${entity}.`), `the stream is not of entity ${entity}`, stream);
  demand(keepsAsText(stream), 'the stream has characters that text cannot keep', stream);
  demand(Number.isInteger(expectedVersion) && expectedVersion >= 0, 'not a version', expectedVersion);
  demand(request.events.length > 0, 'an append needs at least one event', stream);
  const metadata: Metadata = { actor, correlationId, reason, documents };
  return {
    stream,
    expectedVersion,
    commandId,
    fingerprint,
    entity,
    validAt: utcInstant(context.validAt),
    metadata: JSON.stringify(metadata),
    events: request.events.map((event, index) => recordableEvent(event, eventId(commandId, index + 1))),
  };
}

function recordableEvent({ type, schemaVersion, data }: VersionedEvent, id: string): RecordableEvent {
  demand(keepsAsText(type), 'the event type has characters that text cannot keep', type);
  demand(Number.isInteger(schemaVersion) && schemaVersion > 0, 'not a schema version', schemaVersion);
  demand(typeof data === 'object' && data !== null, 'the data of an event is an object', type);
  return { id, type, schemaVersion, data: JSON.stringify(data) };
}

/** NUL and lone surrogates have no place in UTF-8 text; inside JSON they are escaped and survive. */
function keepsAsText(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

function demand(holds: boolean, problem: string, found: unknown): void {
  if (!holds) throw new TypeError(`${problem}: ${JSON.stringify(found)}`);
}
