import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../failed-command.js';
import type { Screen } from '../screen/screen.js';

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
      // Loaded only when asked for: the other commands start much sooner.
      const { rebuildLines, rebuildTables } = await import('./rebuild-tables.js');
      const result = await rebuildTables(table, compareOnly === true, screen);
      screen.progressDone();
      screen.out(...(json ? [JSON.stringify(result, null, 2)] : rebuildLines(result)));
      if (result.tables.some(({ missing, extra, different }) => missing + extra + different > 0)) setExit(EXIT.failed);
    });
}
