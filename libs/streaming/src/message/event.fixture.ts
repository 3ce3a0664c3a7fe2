import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@quipu/ledger';
import type { ArrivedMessage, FeedMessage } from './feed-message.js';

export const LARES = '300711';

export function recorded(position: number, changes: Partial<RecordedEvent> = {}): RecordedEvent {
  const entity = changes.entity ?? LARES;
  return {
    id: randomUUID(),
    type: 'ValueReported',
    schemaVersion: 1,
    entity,
    stream: `${entity}.indicator-IND.01`,
    version: position,
    position,
    validAt: '2025-06-30T05:00:00.000Z',
    recordedAt: '2025-07-01T13:00:00.250Z',
    actor: { account: 'ana', office: 'Planeamiento', role: 'planning' },
    correlationId: randomUUID(),
    causationId: randomUUID(),
    documents: [{ title: 'Informe 12', sha256: 'a'.repeat(64) }],
    data: { value: '88.70' },
    ...changes,
  };
}

/** As it comes out of the topic again. */
export function arrived({ partition, key, value, headers }: FeedMessage, offset = '0'): ArrivedMessage {
  return {
    partition,
    offset,
    key: key === null ? null : Buffer.from(key),
    value: Buffer.from(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, [Buffer.from(text)]])),
  };
}
