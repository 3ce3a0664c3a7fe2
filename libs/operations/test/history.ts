import type { RecordedEvent } from '@quipu/ledger';
import { InMemoryTables } from '@quipu/projections/testing';
import type { OperationsEvent } from '../src/contract/events.js';
import { operationsProjections } from '../src/read-models/projections.js';

export const ENTITY = '300711';

/** The events as a ledger would give them back; recorded on the day given, noon in Lima. */
export function history(events: readonly OperationsEvent[], { from = 1, day = '2025-07-15' } = {}): RecordedEvent[] {
  return events.map((event, index) => at(event, from + index, day));
}

/** The read tables after the events; throws what stopped them. */
export function tablesAfter(...pages: RecordedEvent[][]): InMemoryTables {
  const tables = new InMemoryTables(operationsProjections);
  for (const page of pages) tables.apply(page);
  const [blocked] = tables.blocked();
  if (blocked) throw new Error(blocked.detail);
  return tables;
}

function at({ type, data }: OperationsEvent, position: number, day: string): RecordedEvent {
  const uuid = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  const instant = `${day}T17:00:00.000Z`;
  return {
    id: uuid,
    type,
    data,
    stream: `${ENTITY}.test-${position}`,
    version: 1,
    position,
    schemaVersion: 1,
    entity: ENTITY,
    actor: { account: 'planeamiento', office: '07.01', role: 'planning-office' },
    validAt: instant,
    recordedAt: instant,
    correlationId: uuid,
    causationId: uuid,
    reason: 'Sustento incompleto',
    documents: [],
  };
}
