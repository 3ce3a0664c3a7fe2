import type { Command } from 'commander';
import { jsonAsked } from '../command-line/json-asked.js';
import { EXIT, type ExitCode } from '../failed-command.js';
import type { Screen } from '../screen/screen.js';
import type { DiscardAsked } from './discard.js';

const EXAMPLES = `
Ejemplos:
  quipu blocked                                             qué entidades están detenidas, por qué registro y desde cuándo
  quipu blocked retry 300711                                vuelve a procesar lo que espera de una entidad
  quipu blocked discard 300711 --reason "Peso mal digitado" deja fuera de las tablas el registro que la detiene
  quipu blocked discarded                                   qué registros se dejaron fuera, quién y por qué

Código de salida 1 si queda alguna entidad detenida.`;

const DISCARD_HELP = `
El registro sigue en la historia: solo deja de contar en las tablas, también cuando se rehacen.
Ejemplo:
  quipu blocked discard 300711 --reason "Peso mal digitado, Informe 12-2025" --yes`;

// What touches the database is loaded only when asked for: the other commands start much sooner.

/** `quipu blocked`: entities whose tables stopped at an event, and what can be done about them. */
export function addBlocked(program: Command, screen: Screen, setExit: (code: ExitCode) => void): void {
  const told = (still: number) => (still > 0 ? setExit(EXIT.failed) : undefined);
  const blocked = program
    .command('blocked')
    .usage('[orden] [opciones]')
    .helpCommand(false)
    .summary('entidades detenidas por un registro que no se pudo procesar')
    .description('Lista las entidades detenidas: qué registro las detiene, por qué, desde cuándo y cuántos registros esperan.')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ json }: { json?: boolean }) => told(await (await import('./list.js')).showBlocked(json === true, screen)));
  blocked
    .command('retry')
    .argument('[entidad]', 'unidad ejecutora; todas las detenidas si no se indica')
    .summary('vuelve a procesar lo que espera')
    .description('Vuelve a procesar los registros que esperan, por ejemplo tras instalar una versión corregida.')
    .action(async (entity: string | undefined) => told(await (await import('./retry.js')).retry(entity, jsonAsked(blocked), screen)));
  blocked
    .command('discard')
    .argument('<entidad>', 'unidad ejecutora detenida')
    .summary('deja fuera de las tablas el registro que la detiene')
    .description('Deja fuera de las tablas el registro que detiene a una entidad y procesa los que esperan. Pide confirmación.')
    .requiredOption('--reason <motivo>', 'por qué se deja fuera; queda guardado')
    .option('--account <cuenta>', 'quién lo decide; si no se indica, el usuario de esta máquina')
    .option('--yes', 'no pregunta')
    .addHelpText('after', DISCARD_HELP)
    .action(async (entity: string, asked: DiscardAsked) => told(await (await import('./discard.js')).discard(entity, asked, jsonAsked(blocked), screen)));
  blocked
    .command('discarded')
    .summary('registros que se dejaron fuera de las tablas')
    .description('Lista los registros que se dejaron fuera de las tablas: cuál, quién lo decidió, cuándo y por qué.')
    .action(async () => (await import('./discarded.js')).showDiscarded(jsonAsked(blocked), screen));
  blocked
    .command('restore')
    .argument('<registro>', 'identificador del registro; vea quipu blocked discarded')
    .summary('vuelve a contar un registro que se dejó fuera')
    .description('El registro vuelve a contar cuando se rehagan las tablas: ejecute después quipu rebuild.')
    .action(async (eventId: string) => (await import('./discarded.js')).restore(eventId, jsonAsked(blocked), screen));
}
