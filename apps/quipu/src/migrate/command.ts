import type { Command } from 'commander';
import type { Screen } from '../screen/screen.js';
import type { MigrateOptions } from './migrate.js';

const EXAMPLES = `
Se indica con QUIPU_OWNER_DATABASE_URL, QUIPU_DATABASE_URL y QUIPU_PROJECTOR_DATABASE_URL: cada rol
queda con la clave de su dirección. Los crea QUIPU_ADMIN_DATABASE_URL; si no se indica, el primero.
Puede repetirse: hace solo lo que falta. quipu up no lo necesita.

Ejemplos:
  quipu migrate
  quipu migrate --entity 300711        también las cuentas de la entidad; sus llaves, con quipu token`;

export function addMigrate(program: Command, screen: Screen): void {
  program
    .command('migrate')
    .summary('prepara la base de datos')
    .description('Prepara una base de datos que ya está en marcha: crea los roles y la base si faltan, y pone las tablas al día.')
    .option('--entity <código>', 'crea también las cuentas de esta unidad ejecutora')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    // Loaded only when asked for: the other commands start much sooner.
    .action(async (options: MigrateOptions) => (await import('./migrate.js')).migrate(options, screen));
}
