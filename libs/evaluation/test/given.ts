import type { RecordedEvent } from '@quipu/ledger';
import type { Row, Table } from '@quipu/projections';
import { InMemoryTables } from '@quipu/projections/testing';
import type { ReportEvent } from '../src/contract/index.js';
import { evaluationProjections } from '../src/read-models/projections.js';

/** The rows that stand after the events, one command each. */
export function rowsAfter<R extends Row>(table: Table<R>, ...events: ReportEvent[]): readonly R[] {
  const tables = new InMemoryTables(evaluationProjections).apply(events.map(at));
  const [blocked] = tables.blocked();
  if (blocked) throw new Error(blocked.detail);
  return tables.standing(table);
}

function at({ type, data }: ReportEvent, index: number): RecordedEvent {
  const position = index + 1;
  const id = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  const instant = `2025-07-15T15:00:${String(position).padStart(2, '0')}.000Z`;
  return {
    id,
    type,
    data,
    stream: `300711.report-${data.plan}-${data.period}`,
    version: position,
    position,
    schemaVersion: 1,
    entity: '300711',
    actor: { account: 'planeamiento', office: '07.01', role: 'planning-office' },
    validAt: instant,
    recordedAt: instant,
    correlationId: id,
    causationId: id,
    documents: [],
  };
}
