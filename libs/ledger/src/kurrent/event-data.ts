import { gzipSync } from 'node:zlib';
import type { EventData } from '@kurrent/kurrentdb-client';
import type { Recordable, RecordableEvent } from '../core/recordable.js';
import { compactMetadata, type EventMetadata } from './event-metadata.js';

/** MaxAppendSize of a server as it is installed. One append is one command: it fits, or it is not recorded. */
export const MAX_APPEND_BYTES = 1_048_576;

/** Data larger than this is compressed; where a command is too large as a whole, smaller data too. */
const LARGE = [131_072, 512] as const;

/** A command that no server with its usual settings would take. */
export class CommandTooLarge extends Error {
  constructor(stream: string, bytes: number) {
    super(`a command for ${stream} takes ${bytes} bytes; an append may take ${MAX_APPEND_BYTES}`);
    this.name = 'CommandTooLarge';
  }
}

/** The command's events as they are sent. Throws `CommandTooLarge`. */
export function eventsData(request: Recordable, when: Pick<EventMetadata, 'at' | 'recordedAt'>): EventData[] {
  const of = request.events.length;
  let bytes = 0;
  for (const large of LARGE) {
    const events = request.events.map((event, index) =>
      eventData(event, compactMetadata(request, event, { place: index + 1, of, ...when }), large),
    );
    bytes = bytesOf(events);
    if (bytes <= MAX_APPEND_BYTES) return events;
  }
  throw new CommandTooLarge(request.stream, bytes);
}

/** As the server counts them. */
export function bytesOf(events: readonly EventData[]): number {
  return events.reduce((sum, { type, data, metadata }) => sum + 2 * type.length + lengthOf(data) + lengthOf(metadata), 0);
}

function eventData(event: RecordableEvent, metadata: EventMetadata, large: number): EventData {
  const { id, type } = event;
  if (event.data.length <= large) {
    const data = JSON.parse(event.data) as Record<string, unknown>;
    // The client writes its own JSON of it. Where that is not the text to be kept, the bytes are sent as they are.
    if (JSON.stringify(data) === event.data) return { id, type, contentType: 'application/json', data, metadata: { ...metadata } };
  }
  const data = gzipSync(event.data);
  return { id, type, contentType: 'application/octet-stream', data, metadata: { ...metadata, gzip: true } };
}

function lengthOf(content: unknown): number {
  if (content === undefined) return 0;
  return content instanceof Uint8Array ? content.length : Buffer.byteLength(JSON.stringify(content));
}
