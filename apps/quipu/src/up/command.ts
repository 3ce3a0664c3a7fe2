import type { Command } from 'commander';
import type { Screen } from '../screen/screen.js';
import type { UpOptions } from './up.js';

const EXAMPLES = `
Ejemplos:
  quipu up                 arranca todo; la primera vez carga el ejemplo de Lares
  quipu up --no-example    sin el ejemplo

Los datos quedan en .quipu/ (o en QUIPU_HOME). Puertos: 7301 órdenes, 7302 consultas,
7303 informes, 7304 tablas; otro libre si están ocupados.`;

export function addUp(program: Command, screen: Screen): void {
  program
    .command('up')
    .summary('arranca todo en esta máquina')
    .description('Arranca la base de datos y los servicios, y se queda en marcha hasta Ctrl-C.')
    .option('--no-example', 'no carga el ejemplo de Lares')
    .addHelpText('after', EXAMPLES)
    .action(async (options: UpOptions) => {
      screen.progress('Preparando el arranque…');
      const { up } = await import('./up.js');
      return up(options, screen);
    });
}
