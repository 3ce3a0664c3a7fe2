import { rebuild, type RebuildResult } from '@quipu/projections';
import { projections } from '@quipu/tables';
import { EXIT, FailedCommand } from '../failed-command.js';
import { requireDatabases } from '../local/databases.js';
import { openHistory } from '../local/ledger-address.js';
import type { Screen } from '../screen/screen.js';
import { textTable } from '../screen/text-table.js';

/** Rebuilds all the tables, puts one of them or all in place, and tells how they compared. */
export async function rebuildTables(table: string | undefined, compareOnly: boolean, screen: Screen): Promise<RebuildResult> {
  const { appUrl, projectorUrl } = requireDatabases();
  checkName(table);
  const ledger = await openHistory(appUrl, 'quipu-rebuild-ledger', 2);
  try {
    return await rebuild({
      connectionString: projectorUrl,
      ledger,
      projections,
      ...(table === undefined ? {} : { tables: [table] }),
      compareOnly,
      onProgress: ({ position, target }) => screen.progress(`Rehaciendo las tablas: registro ${position} de ${target}`),
    });
  } finally {
    await ledger.close();
  }
}

function checkName(table: string | undefined): void {
  const known = projections.map((projection) => projection.table.name);
  if (table === undefined || known.includes(table)) return;
  throw new FailedCommand(`No existe la tabla «${table.slice(0, 60)}».`, `Las tablas son: ${known.join(', ')}.`, EXIT.usage);
}

export function rebuildLines({ position, events, tables, blocked }: RebuildResult): string[] {
  const titles = ['En uso', 'Rehechas', 'Faltaban', 'Sobraban', 'Distintas'];
  const columns = [{ title: 'Tabla' }, ...titles.map((title) => ({ title, align: 'right' as const })), { title: 'Cambiada' }];
  const rows = tables.map(({ table, live, rebuilt, missing, extra, different, swapped }) => [
    table,
    ...[live, rebuilt, missing, extra, different].map(String),
    swapped ? 'sí' : 'no',
  ]);
  return [
    ...textTable(columns, rows),
    '',
    `${events} registros leídos; comparación al registro ${position}.`,
    ...blocked.map(({ entity }) => `Atención: la entidad ${entity} tiene un registro que no se pudo procesar.`),
  ];
}
