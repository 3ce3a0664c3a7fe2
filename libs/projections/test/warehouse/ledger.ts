import { randomUUID } from 'node:crypto';
import type { Ledger } from '@quipu/ledger';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { runMigrations } from '@quipu/platform/database';
import type { WarehouseDatabase } from './database.js';
import { LARES, type WarehouseEvent } from './events.js';

/** The ledger in the same database; close it. */
export async function openLedger({ urls }: WarehouseDatabase): Promise<PostgresLedger> {
  await runMigrations({ url: urls.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
  return new PostgresLedger({ connectionString: urls.appUrl, pollMs: 100 });
}

/** Records the events, each as a command of its own; gives the position of the last. */
export async function record(ledger: Ledger, events: readonly (WarehouseEvent & { entity?: string })[]): Promise<number> {
  let position = 0;
  for (const event of events) position = await recordOne(ledger, event);
  return position;
}

async function recordOne(ledger: Ledger, { entity = LARES, type, data }: WarehouseEvent & { entity?: string }): Promise<number> {
  const commandId = randomUUID();
  const { position } = await ledger.append({
    stream: `${entity}.box-${commandId}`,
    expectedVersion: 0,
    events: [{ type, data, schemaVersion: 1 }],
    fingerprint: commandId,
    context: {
      commandId,
      correlationId: commandId,
      actor: { account: 'ana', office: 'almacén', role: 'planning' },
      entity,
      validAt: '2025-07-01T05:00:00.000Z',
      documents: [],
    },
  });
  return position;
}
