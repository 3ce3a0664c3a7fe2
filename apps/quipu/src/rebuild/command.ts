import { PostgresLedger } from '@quipu/ledger/postgres';
import { planningProjections } from '@quipu/planning/read';
import { rebuild, type RebuildResult } from '@quipu/projections';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../failed-command.js';
import { requireDatabases } from '../local/databases.js';
import type { Screen } from '../screen/screen.js';
import { textTable } from '../screen/text-table.js';

interface RebuildOptions {
  compareOnly?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Ejemplos:
  quipu rebuild                        todas las tablas
  quipu rebuild action_advance         una sola
  quipu rebuild --compare-only         solo compara, sin tocar las que están en uso

Código de salida 1 si alguna fila en uso no era la que da la historia.`;

export function addRebuild(program: Command, screen: Screen, setExit: (code: ExitCode) => void): void {
  program
    .command('rebuild')
    .argument('[tabla]', 'nombre de una tabla; todas si no se indica')
    .summary('rehace las tablas desde la historia y las compara')
    .description('Rehace las tablas de lectura desde la historia, al lado de las que están en uso, las compara fila por fila y las cambia.')
    .option('--compare-only', 'solo compara')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (table: string | undefined, { compareOnly, json }: RebuildOptions) => {
      const result = await rebuildTables(table, compareOnly === true, screen);
      screen.progressDone();
      screen.out(...(json ? [JSON.stringify(result, null, 2)] : rebuildLines(result)));
      if (result.tables.some(({ missing, extra, different }) => missing + extra + different > 0)) setExit(EXIT.failed);
    });
}

async function rebuildTables(table: string | undefined, compareOnly: boolean, screen: Screen): Promise<RebuildResult> {
  const { appUrl, projectorUrl } = requireDatabases();
  const ledger = new PostgresLedger({ connectionString: appUrl, poolSize: 2, applicationName: 'quipu-rebuild-ledger' });
  try {
    return await rebuild({
      connectionString: projectorUrl,
      ledger,
      projections: planningProjections,
      ...(table === undefined ? {} : { tables: [table] }),
      compareOnly,
      onProgress: ({ position, target }) => screen.progress(`Rehaciendo las tablas: registro ${position} de ${target}`),
    });
  } finally {
    await ledger.close();
  }
}

function rebuildLines({ position, events, tables, blocked }: RebuildResult): string[] {
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
