import type { Command } from 'commander';
import type { Screen } from '../screen/screen.js';
import type { CopyCommandOptions } from './copy/copy.js';

const EXAMPLES = `
Ejemplos:
  quipu ledger copy --to 'kurrentdb://admin:clave@historia1:2113?tls=true'
  quipu ledger copy --from 'kurrentdb://historia1:2113' --to 'postgres://quipu_owner:clave@base:5432/quipu'
  DESTINO='kurrentdb://…' quipu ledger copy --to DESTINO      sin mostrar la clave en la lista de procesos

Mientras copia, nadie debe registrar en el destino, y lo que se registre en el origen después de empezar queda para
otra copia: repita la orden, que sigue donde quedó. Al terminar compara registro por registro y muestra la huella de
la historia: es la misma en los dos lados o la orden falla.`;

export function addLedger(program: Command, screen: Screen): void {
  const ledger = program
    .command('ledger')
    .summary('la historia: pasarla a otro almacén')
    .description('Órdenes sobre la historia entera.')
    .helpCommand(false)
    .addHelpText('after', "\nEjemplo:\n  quipu ledger copy --to 'kurrentdb://historia1:2113'");
  ledger
    .command('copy')
    .summary('pasa la historia a otro almacén y la compara')
    .description('Pasa la historia a otro almacén, con los mismos registros en el mismo orden, y la compara. Puede repetirse: sigue donde quedó.')
    .option('--from <dirección>', 'de dónde; si no se indica, el sistema de esta máquina. postgres://… o kurrentdb://…, o la variable que la tiene')
    .requiredOption('--to <dirección>', 'a dónde; en PostgreSQL, como quipu_owner')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: CopyCommandOptions) => (await import('./copy/copy.js')).copy(options, screen));
}
