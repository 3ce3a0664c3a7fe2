import type { RecordedEvent } from './envelope.js';
import type { Metadata } from './recordable.js';
import { upcast, type Upcasters } from './upcasting.js';

/** An event as it lies in a store: its payload and metadata are still the text that was written. */
export interface StoredEvent {
  position: number;
  id: string;
  stream: string;
  version: number;
  type: string;
  schemaVersion: number;
  entity: string;
  validAt: string;
  recordedAt: string;
  commandId: string;
  data: string;
  metadata: string;
}

/** The envelope that readers get, at the newest schema version known. */
export function recordedEvent(stored: StoredEvent, upcasters: Upcasters): RecordedEvent {
  const { actor, correlationId, reason, documents } = JSON.parse(stored.metadata) as Metadata;
  // Field by field: a rebuild passes here once per event, and copying by spread costs as much as parsing.
  const event: RecordedEvent = {
    id: stored.id,
    stream: stored.stream,
    version: stored.version,
    position: stored.position,
    type: stored.type,
    schemaVersion: stored.schemaVersion,
    data: JSON.parse(stored.data) as object,
    entity: stored.entity,
    actor,
    validAt: stored.validAt,
    recordedAt: stored.recordedAt,
    correlationId,
    causationId: stored.commandId,
    documents,
  };
  if (reason !== undefined) event.reason = reason;
  return upcast(event, upcasters);
}
