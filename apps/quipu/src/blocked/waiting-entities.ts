import type { Ledger } from '@quipu/ledger';
import { READ, readBlocked, type BlockedEntity } from '@quipu/projections';
import { withClient } from '../local/with-client.js';
import { limaMoment } from '../screen/moment.js';
import { textTable } from '../screen/text-table.js';
import type { Tables } from './with-tables.js';

export interface WaitingEntity extends BlockedEntity {
  /** Events of the entity recorded after the one that blocks it. */
  waiting: number;
}

/** The blocked entities, the one that stopped first at the head. */
export async function waitingEntities({ connectionString, ledger }: Tables): Promise<WaitingEntity[]> {
  const blocked = await withClient(connectionString, (client) => readBlocked(client, READ));
  const entities: WaitingEntity[] = [];
  for (const one of blocked) entities.push({ ...one, waiting: await waitingAfter(ledger, one) });
  return entities;
}

async function waitingAfter(ledger: Ledger, { entity, position }: BlockedEntity): Promise<number> {
  let waiting = 0;
  for await (const page of ledger.readAll({ entity, after: position })) waiting += page.length;
  return waiting;
}

export function blockedLines(entities: readonly WaitingEntity[]): string[] {
  if (entities.length === 0) return ['No hay entidades detenidas.'];
  const columns = [{ title: 'Entidad' }, { title: 'Registro' }, { title: 'Tipo' }, { title: 'Tabla' }, { title: 'Detenida desde' }, { title: 'Esperan', align: 'right' as const }];
  const rows = entities.map(({ entity, position, eventType, table, recordedAt, waiting }) => [entity, String(position), eventType, table, limaMoment(recordedAt), String(waiting)]);
  return [...textTable(columns, rows), '', ...entities.map(({ entity, detail }) => `${entity}: ${detail}`)];
}
