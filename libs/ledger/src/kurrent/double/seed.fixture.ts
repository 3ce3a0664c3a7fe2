import type { AppendRequest } from '../../core/ledger.js';
import { recordable } from '../../core/recordable.js';
import { eventsData } from '../event-data.js';
import type { EventLog } from './event-log.fixture.js';

/** Puts the events into the log as the driver would, without asking for them over the wire. */
export function seed(log: EventLog, request: AppendRequest): void {
  const { stream, expectedVersion, ...rest } = recordable(request);
  const events = eventsData({ stream, expectedVersion, ...rest }, { at: Date.now() });
  const proposed = events.map(({ id, type, contentType, data, metadata }) => ({ id, type, contentType, data: bytes(data), metadata: bytes(metadata) }));
  const { kind } = log.append(stream, expectedVersion === 0 ? 'no_stream' : expectedVersion - 1, proposed);
  if (kind !== 'success') throw new Error(`not seeded: ${kind}`);
}

function bytes(content: unknown): Uint8Array {
  return content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));
}
