import { gunzipSync } from 'node:zlib';
import type { RecordedEvent as ServerEvent } from '@kurrent/kurrentdb-client';
import type { RecordedEvent } from '../core/envelope.js';
import type { StoredEvent } from '../core/stored-event.js';
import { upcast, type Upcasters } from '../core/upcasting.js';
import { metadataOf, metadataText, type EventMetadata } from './event-metadata.js';

/** An event as it comes from the server: no position yet. */
export interface KurrentEvent {
  id: string;
  stream: string;
  version: number;
  type: string;
  /** Where it lies in the server's log: the order of all events. */
  commit: number;
  /** When the server wrote it, milliseconds since 1970. */
  created: number;
  data: unknown;
  metadata: EventMetadata;
}

/** The server's place for «none»: 2^64 − 1. */
const NO_POSITION = 1n << 63n;

/** Undefined for the server's own records, such as that a stream was deleted. */
export function kurrentEvent(event: ServerEvent): KurrentEvent | undefined {
  if (event.type.startsWith('$')) return undefined;
  const metadata = event.metadata as EventMetadata | undefined;
  if (typeof metadata?.commandId !== 'string') throw new Error(`${event.streamId}@${event.revision} was not recorded by Quipu`);
  return {
    id: event.id,
    stream: event.streamId,
    version: Number(event.revision) + 1,
    type: event.type,
    commit: commitOf(event),
    created: event.created.getTime(),
    data: event.data,
    metadata,
  };
}

export function commitOf({ position, streamId }: ServerEvent): number {
  if (position && position.commit < NO_POSITION) return Number(position.commit);
  throw new Error(`the server gives no position for an event of ${streamId}: it must be of version 22.6 or later`);
}

/** Its place in the history. */
export interface Placed {
  position: number;
  /** Milliseconds since 1970. */
  recordedAt: number;
}

/** The envelope that readers get, at the newest schema version known. */
export function shownEvent(event: KurrentEvent, { position, recordedAt }: Placed, upcasters: Upcasters): RecordedEvent {
  const { commandId, validAt, schemaVersion = 1 } = event.metadata;
  const { actor, correlationId, reason, documents } = metadataOf(event.metadata);
  const shown: RecordedEvent = {
    id: event.id,
    stream: event.stream,
    version: event.version,
    position,
    type: event.type,
    schemaVersion,
    data: event.metadata.gzip ? (JSON.parse(textOf(event)) as object) : (event.data as object),
    entity: event.stream.slice(0, 6),
    actor,
    validAt,
    recordedAt: new Date(recordedAt).toISOString(),
    correlationId,
    causationId: commandId,
    documents,
  };
  if (reason !== undefined) shown.reason = reason;
  return upcast(shown, upcasters);
}

/** The event with its texts, as any store keeps it. */
export function storedEvent(event: KurrentEvent, { position, recordedAt }: Placed): StoredEvent {
  return {
    position,
    id: event.id,
    stream: event.stream,
    version: event.version,
    type: event.type,
    schemaVersion: event.metadata.schemaVersion ?? 1,
    entity: event.stream.slice(0, 6),
    validAt: event.metadata.validAt,
    recordedAt: new Date(recordedAt).toISOString(),
    commandId: event.metadata.commandId,
    data: textOf(event),
    metadata: metadataText(event.metadata),
  };
}

function textOf({ data, metadata }: KurrentEvent): string {
  return metadata.gzip ? gunzipSync(data as Uint8Array).toString('utf8') : JSON.stringify(data);
}
