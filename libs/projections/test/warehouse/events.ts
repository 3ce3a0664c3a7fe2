import type { DomainEvent, RecordedEvent } from '@quipu/ledger';

export type BoxPlaced = DomainEvent<'BoxPlaced', { code: string; shelf: string; weight: number; colour?: string }>;
export type BoxMoved = DomainEvent<'BoxMoved', { code: string; shelf: string }>;
export type BoxTaken = DomainEvent<'BoxTaken', { code: string }>;
export type WarehouseEvent = BoxPlaced | BoxMoved | BoxTaken;

export const placed = (code: string, shelf: string, weight: number, colour?: string): BoxPlaced => ({
  type: 'BoxPlaced',
  data: { code, shelf, weight, colour },
});
export const moved = (code: string, shelf: string): BoxMoved => ({ type: 'BoxMoved', data: { code, shelf } });
export const taken = (code: string): BoxTaken => ({ type: 'BoxTaken', data: { code } });

export const LARES = '300711';
export const CALCA = '300712';

/** The events as the ledger would give them, from the position on. */
export function recorded(events: readonly (WarehouseEvent & { entity?: string })[], first = 1): RecordedEvent[] {
  return events.map(({ entity = LARES, ...event }, i) => envelope(event, entity, first + i));
}

function envelope(event: WarehouseEvent, entity: string, position: number): RecordedEvent {
  const id = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  return {
    ...event,
    id,
    stream: `${entity}.warehouse-1`,
    version: position,
    position,
    schemaVersion: 1,
    entity,
    actor: { account: 'ana', office: 'almacén', role: 'planning' },
    validAt: '2025-07-01T05:00:00.000Z',
    recordedAt: '2025-07-02T05:00:00.000Z',
    correlationId: id,
    causationId: id,
    documents: [],
  };
}

export const at = <E extends WarehouseEvent>(entity: string, event: E): E & { entity: string } => ({ ...event, entity });
