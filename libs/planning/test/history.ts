import type { RecordedEvent } from '@quipu/ledger';
import type { PlanningEvent } from '../src/contract/events.js';

export const ENTITY = '300711';

/** The events as a ledger would give them back, one command each, from a position on. */
export function history(events: readonly PlanningEvent[], { from = 1, entity = ENTITY } = {}): RecordedEvent[] {
  return events.map((event, i) => at(event, from + i, entity));
}

function at({ type, data }: PlanningEvent, position: number, entity: string): RecordedEvent {
  const uuid = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  const instant = new Date(Date.UTC(2025, 6, 1) + position * 1000).toISOString();
  return {
    id: uuid,
    type,
    data,
    stream: `${entity}.test-${position}`,
    version: 1,
    position,
    schemaVersion: 1,
    entity,
    actor: { account: 'planeamiento', office: '07.01', role: 'planning-office' },
    validAt: instant,
    recordedAt: instant,
    correlationId: uuid,
    causationId: uuid,
    documents: [],
  };
}
