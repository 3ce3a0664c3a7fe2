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
  const { commandId, data, metadata, ...columns } = stored;
  const event: RecordedEvent = {
    ...columns,
    data: JSON.parse(data) as object,
    ...(JSON.parse(metadata) as Metadata),
    causationId: commandId,
  };
  return upcast(event, upcasters);
}
