import type { Actor, DocumentRef } from '../core/envelope.js';
import type { Metadata, Recordable, RecordableEvent } from '../core/recordable.js';

/**
 * What the server keeps with each event. Short, because it counts against the size of an append:
 * what is as nearly always, or said elsewhere, is left out.
 */
export interface EventMetadata {
  commandId: string;
  /** Where it is not the command's id. */
  correlationId?: string;
  actor: Actor;
  reason?: string;
  /** Where there are some. */
  documents?: DocumentRef[];
  validAt: string;
  /** Where it is not 1. */
  schemaVersion?: number;
  place: number;
  of: number;
  /** When its sender sent it, milliseconds since 1970. */
  at?: number;
  /** Of an event that was recorded in another store: the instant it has there. */
  recordedAt?: string;
  /** The data is compressed. */
  gzip?: true;
  /** The metadata's own text, where it is not the one that would be made of the above. */
  text?: string;
}

export function compactMetadata(request: Recordable, event: RecordableEvent, more: Pick<EventMetadata, 'place' | 'of' | 'at' | 'recordedAt'>): EventMetadata {
  const { commandId, validAt, metadata } = request;
  const { actor, correlationId, reason, documents } = JSON.parse(metadata) as Metadata;
  const compact: EventMetadata = {
    commandId,
    ...(correlationId !== commandId && { correlationId }),
    actor,
    ...(reason !== undefined && { reason }),
    ...(documents.length > 0 && { documents }),
    validAt,
    ...(event.schemaVersion !== 1 && { schemaVersion: event.schemaVersion }),
    ...more,
  };
  return metadataText(compact) === metadata ? compact : { ...compact, text: metadata };
}

/** The metadata as every driver keeps it. */
export function metadataOf(compact: EventMetadata): Metadata {
  const { actor, correlationId = compact.commandId, reason, documents = [] } = compact;
  return { actor, correlationId, reason, documents };
}

export function metadataText(compact: EventMetadata): string {
  return compact.text ?? JSON.stringify(metadataOf(compact));
}
