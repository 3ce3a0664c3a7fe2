import type { DocumentRef, RecordedEvent } from '@quipu/ledger';
import type { InvestmentEvent } from '@quipu/investments';
import type { OperationsEvent } from '@quipu/operations';
import type { OversightEvent } from '@quipu/oversight';
import type { PlanningEvent } from '@quipu/planning';

export type FollowUpEvent = PlanningEvent | OperationsEvent | InvestmentEvent | OversightEvent;

export interface Circumstances {
  reason?: string;
  documents?: DocumentRef[];
  office?: string;
}

/** Events as a ledger would keep them: one a minute, from the given instant. */
export function record(entity: string, facts: readonly (FollowUpEvent & Circumstances)[], from: string): RecordedEvent[] {
  return facts.map(({ type, data, reason, documents = [], office = 'Oficina de Planeamiento' }, place) => {
    const position = place + 1;
    const recordedAt = new Date(Date.parse(from) + place * 60_000).toISOString();
    const id = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
    const common = { id, correlationId: id, causationId: id, stream: streamOf(entity, data), version: position, schemaVersion: 1 };
    const actor = { account: 'planeamiento', office, role: 'planning-office' };
    return { ...common, type, data, position, entity, actor, validAt: recordedAt, recordedAt, documents, ...(reason ? { reason } : {}) };
  });
}

/** An investment's history has its own stream; the rest stand in one. */
function streamOf(entity: string, data: object): string {
  return 'cui' in data ? `${entity}.investment-${String(data.cui)}` : `${entity}.prueba`;
}
