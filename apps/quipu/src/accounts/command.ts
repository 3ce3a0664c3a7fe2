import type { Command } from 'commander';
import type { Screen } from '../screen/screen.js';
import type { TokenOptions } from './issue.js';

// What touches the database is loaded only when asked for: the other commands start much sooner.

export function addAccounts(program: Command, screen: Screen): void {
  program
    .command('accounts')
    .summary('cuentas de las entidades, en esta máquina')
    .description('Lista las cuentas y sus roles. Las llaves no se guardan: solo se pueden emitir nuevas con quipu token.')
    .option('--entity <código>', 'solo las de esta unidad ejecutora')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', '\nEjemplo:\n  quipu accounts --entity 300711')
    .action(async (options: { entity?: string; json?: boolean }) => (await import('./list.js')).showAccounts(options, screen));
}

export function addToken(program: Command, screen: Screen): void {
  program
    .command('token')
    .argument('<cuenta>', 'nombre de la cuenta; vea quipu accounts')
    .summary('emite una llave nueva para una cuenta, en esta máquina')
    .description('Emite una llave nueva para una cuenta. Se muestra una sola vez; las anteriores siguen valiendo.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--days <días>', 'cuántos días vale; sin límite si no se indica')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', '\nEjemplos:\n  quipu token planeamiento --entity 300711\n  QUIPU_TOKEN=$(quipu token planeamiento --days 1) quipu load mi-plan')
    .action(async (login: string, options: TokenOptions) => (await import('./issue.js')).showNewToken(login, options, screen));
}
