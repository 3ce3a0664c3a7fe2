import type { StoredEvent } from '../core/stored-event.js';

export interface EventRow {
  position: string;
  id: string;
  stream: string;
  version: number;
  type: string;
  schema_version: number;
  entity: string;
  valid_at: Date;
  recorded_at: Date;
  command_id: string;
  data: string;
  metadata: string;
}

export function storedEvent(row: EventRow): StoredEvent {
  return {
    position: Number(row.position),
    id: row.id,
    stream: row.stream,
    version: row.version,
    type: row.type,
    schemaVersion: row.schema_version,
    entity: row.entity,
    validAt: row.valid_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    commandId: row.command_id,
    data: row.data,
    metadata: row.metadata,
  };
}
