import { randomUUID } from 'node:crypto';
import { streamName } from '@quipu/ledger';
import type { OperationsEvent } from '@quipu/operations';
import type { PlanningEvent } from '@quipu/planning';
import { ENTITY, startLifecycle } from './running-lifecycle.fixture.js';

export interface Fetched {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

export type RunningReporting = Awaited<ReturnType<typeof startReporting>>;

/** The service over a real ledger and real tables, with histories recorded as they are. */
export async function startReporting() {
  const quipu = await startLifecycle();
  const versions = new Map<string, number>();
  return {
    /** Records the events and brings the tables up to them; returns their last position. */
    async record(kind: 'plan' | 'indicator' | 'activity', code: string, events: readonly (PlanningEvent | OperationsEvent)[], entity = ENTITY): Promise<number> {
      const stream = streamName(entity, kind, code);
      const commandId = randomUUID();
      const actor = { account: 'planeamiento', office: 'OPP', role: 'planning-office' };
      const { version, position } = await quipu.ledger.append({
        stream,
        expectedVersion: versions.get(stream) ?? 0,
        events: events.map((event) => ({ ...event, schemaVersion: 1 })),
        context: { commandId, correlationId: commandId, actor, entity, validAt: '2025-06-30T05:00:00.000Z', documents: [] },
        fingerprint: commandId,
      });
      versions.set(stream, version);
      await quipu.project();
      return position;
    },
    get: (path: string, headers: Record<string, string> = {}): Promise<Fetched> => quipu.send(path, { headers }),
    stop: () => quipu.stop(),
  };
}
