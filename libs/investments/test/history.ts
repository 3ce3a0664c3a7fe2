import type { RecordedEvent } from '@quipu/ledger';
import type { InvestmentEvent } from '../src/contract/events.js';

export const ENTITY = '300711';

/** The events as a ledger would give them back, one command each. */
export function history(events: readonly InvestmentEvent[], { from = 1, entity = ENTITY } = {}): RecordedEvent[] {
  const versions = new Map<string, number>();
  return events.map((event, index) => {
    const version = (versions.get(event.data.cui) ?? 0) + 1;
    versions.set(event.data.cui, version);
    return at(event, { position: from + index, version, entity });
  });
}

interface Place {
  position: number;
  version: number;
  entity: string;
}

function at({ type, data }: InvestmentEvent, { position, version, entity }: Place): RecordedEvent {
  const uuid = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  const instant = new Date(Date.UTC(2025, 6, 1) + position * 1000).toISOString();
  const actor = { account: 'opmi', office: '12.01', role: 'opmi' };
  const fixed = { schemaVersion: 1, entity, actor, validAt: instant, recordedAt: instant, correlationId: uuid, causationId: uuid, documents: [] };
  return { id: uuid, type, data, stream: `${entity}.investment-${data.cui}`, version, position, ...fixed };
}
