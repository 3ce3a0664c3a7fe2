import type { StoredEvent } from '../core/stored-event.js';

export interface EventRow {
  position: number;
  id: string;
  stream: string;
  version: number;
  type: string;
  schema_version: number;
  entity: string;
  valid_at: string;
  recorded_at: string;
  command_id: string;
  data: string;
  metadata: string;
}

export function storedEvent(row: EventRow): StoredEvent {
  return {
    position: row.position,
    id: row.id,
    stream: row.stream,
    version: row.version,
    type: row.type,
    schemaVersion: row.schema_version,
    entity: row.entity,
    validAt: row.valid_at,
    recordedAt: row.recorded_at,
    commandId: row.command_id,
    data: row.data,
    metadata: row.metadata,
  };
}
