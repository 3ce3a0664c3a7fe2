import { readDiscarded, restoreDiscarded, type DiscardedEvent } from '@quipu/projections';
import { EXIT, FailedCommand } from '../failed-command.js';
import { requireDatabases } from '../local/databases.js';
import { withClient } from '../local/with-client.js';
import { limaMoment } from '../screen/moment.js';
import type { Screen } from '../screen/screen.js';
import { textTable } from '../screen/text-table.js';
import { withTables } from './with-tables.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function showDiscarded(json: boolean, screen: Screen): Promise<void> {
  const discarded = await withClient(requireDatabases().projectorUrl, readDiscarded);
  screen.out(...(json ? [JSON.stringify(discarded, null, 2)] : discardedLines(discarded)));
}

export async function restore(eventId: string, json: boolean, screen: Screen): Promise<void> {
  if (!UUID.test(eventId)) throw new FailedCommand(`«${eventId.slice(0, 60)}» no es el identificador de un registro.`, 'Vea quipu blocked discarded.', EXIT.usage);
  const restored = await withTables(({ connectionString }) => restoreDiscarded({ connectionString, eventId }));
  if (json) screen.out(JSON.stringify(restored, null, 2));
  else screen.out(`El registro ${restored.position} (${restored.eventType}) volverá a contar cuando se rehagan las tablas.`);
  screen.say('Falta un paso: ejecute ahora quipu rebuild. Hasta entonces las tablas siguen sin contarlo.');
}

function discardedLines(discarded: readonly DiscardedEvent[]): string[] {
  if (discarded.length === 0) return ['No hay registros fuera de las tablas.'];
  const columns = ['Entidad', 'Registro', 'Tipo', 'Quién', 'Cuándo', 'Motivo', 'Identificador'].map((title) => ({ title }));
  return textTable(
    columns,
    discarded.map(({ entity, position, eventType, account, discardedAt, reason, eventId }) => [entity, String(position), eventType, account, limaMoment(discardedAt), reason, eventId]),
  );
}
