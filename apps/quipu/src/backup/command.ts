import type { Command } from 'commander';
import type { Screen } from '../screen/screen.js';

const BACKUP_HELP = `
Se hace con el sistema en marcha, sin detener a nadie. Lleva la historia, las cuentas, los informes congelados y los
borradores; las tablas no, porque salen de la historia. Al terminar lee el archivo y lo compara.
El archivo abre todo lo de la entidad: guárdelo como guarda el sistema, y en otra máquina o disco.

Ejemplos:
  quipu backup respaldo-2025-08-15.quipu
  quipu backup /media/usb/quipu.quipu --json`;

const RESTORE_HELP = `
Va a una carpeta QUIPU_HOME que no existe o está vacía; o, si se indican las tres direcciones QUIPU_*DATABASE_URL, a
esa base de datos, vacía y preparada con quipu migrate. No toca nada si el archivo está dañado.

Ejemplos:
  QUIPU_HOME=/datos/quipu quipu restore respaldo-2025-08-15.quipu
  quipu restore respaldo-2025-08-15.quipu --check          solo comprueba el archivo`;

export function addBackup(program: Command, screen: Screen): void {
  program
    .command('backup')
    .argument('<archivo>', 'dónde se escribe; no debe existir')
    .summary('guarda todo en un archivo, sin detener el sistema')
    .description('Guarda en un archivo todo lo que no se puede rehacer: historia, cuentas, informes congelados y borradores.')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', BACKUP_HELP)
    // Loaded only when asked for: the other commands start much sooner.
    .action(async (file: string, { json }: { json?: boolean }) => (await import('./backup.js')).backup(file, json === true, screen));
}

export function addRestore(program: Command, screen: Screen): void {
  program
    .command('restore')
    .argument('<archivo>', 'lo que escribió quipu backup')
    .summary('pone en un sistema vacío lo que guardó backup')
    .description('Comprueba el archivo, lo pone en un sistema vacío y compara la historia registro por registro.')
    .option('--check', 'solo comprueba el archivo')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', RESTORE_HELP)
    .action(async (file: string, options: { check?: boolean; json?: boolean }) => (await import('./restore.js')).restore(file, options, screen));
}
