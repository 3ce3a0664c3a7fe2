import type { Delivery } from '../shared-runner.js';
import type { Envelope } from './envelope.js';
import { EVENT_CONTENT, type FeedMessage, HEADER, type Mark, MARK_CONTENT } from './feed-message.js';
import { partitionOf } from './partition-of.js';

/** The stored envelope as JSON, its fields in the order in which they are documented. */
export function encodeEvent({ event, previous }: Delivery, partitions: number): FeedMessage {
  return {
    partition: partitionOf(event.entity, partitions),
    key: event.entity,
    value: JSON.stringify(envelope(event)),
    headers: {
      [HEADER.position]: String(event.position),
      [HEADER.previous]: String(previous),
      [HEADER.type]: event.type,
      [HEADER.contentType]: EVENT_CONTENT,
    },
  };
}

/** «Of this partition, everything up to the position has come before this message.» */
export function encodeMark(partition: number, { position, recordedAt }: Mark): FeedMessage {
  const headers = { [HEADER.mark]: String(position), [HEADER.contentType]: MARK_CONTENT };
  return { partition, key: null, value: JSON.stringify({ mark: position, recordedAt }), headers };
}

function envelope(event: Envelope): Envelope {
  const { id, type, schemaVersion, entity, stream, version, position } = event;
  const { validAt, recordedAt, actor, correlationId, causationId, reason, documents, data } = event;
  return { id, type, schemaVersion, entity, stream, version, position, validAt, recordedAt, actor, correlationId, causationId, reason, documents, data };
}
