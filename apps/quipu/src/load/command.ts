import { Option, type Command } from 'commander';
import { EXIT, type ExitCode } from '../failed-command.js';
import { addresses } from '../local/addresses.js';
import type { Screen } from '../screen/screen.js';
import type { LoadOptions } from './options.js';

const EXAMPLES = `
Ejemplos:
  quipu load examples/lares-2025              vista previa, pregunta y carga
  quipu load mi-plan --dry-run --filas        solo la vista previa, fila por fila
  quipu load mi-plan --decimal coma --yes     sin preguntar; 1,295 se lee 1.295
  quipu load mi-plan --yes --motivo "Acta de cierre" --documento acta.pdf
                                              registra también lo que cambia

Códigos de salida: 0 bien o sin cambios · 3 no permitido · 4 el sistema no responde
                   5 la carpeta tiene errores, no se envió nada · 6 quedó algo sin registrar
El formato de la carpeta está en docs/folder-format.md.`;

export function addLoad(program: Command, screen: Screen, setExit: (code: ExitCode) => void): void {
  program
    .command('load')
    .argument('<carpeta>', 'carpeta con plan.csv y los demás archivos')
    .summary('carga la carpeta de un plan')
    .description('Lee la carpeta de un plan, da un veredicto por fila, pregunta y registra lo nuevo. Repetirla no duplica nada.')
    .option('--entity <código>', 'unidad ejecutora; debe ser la de plan.csv')
    .addOption(new Option('--token <llave>', 'llave de la cuenta que registra').env('QUIPU_TOKEN'))
    .option('-y, --yes', 'registra sin preguntar')
    .option('--dry-run', 'solo muestra la vista previa')
    .option('--motivo <texto>', 'por qué cambia lo ya registrado')
    .option('--documento <título o archivo>', 'documento que sustenta el cambio')
    .addOption(new Option('--decimal <separador>', 'cómo leer un número ambiguo como 1,295').choices(['punto', 'coma']))
    .option('--filas', 'muestra el veredicto de todas las filas')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: LoadOptions) => {
      const { exitCodeOf, load } = await import('./load.js');
      // An empty QUIPU_TOKEN is none.
      const result = await load(folder, { ...options, token: options.token?.trim() || undefined }, { screen, addresses: addresses() });
      if (options.json) screen.out(JSON.stringify(result, null, 2));
      setExit(exitCodeOf(result) ?? EXIT.ok);
    });
}
