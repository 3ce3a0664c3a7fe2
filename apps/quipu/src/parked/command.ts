import type { Command } from 'commander';
import { jsonAsked } from '../command-line/json-asked.js';
import { EXIT, type ExitCode } from '../failed-command.js';
import type { Screen } from '../screen/screen.js';
import type { DiscardParkedAsked } from './discard.js';

const EXAMPLES = `
Un mensaje se nombra por su lugar en Kafka, partición:lugar. El tema es el de QUIPU_KAFKA_TOPIC.
Ejemplos:
  quipu parked                                           qué mensajes no se pudieron leer, y por qué
  quipu parked retry                                     los lee otra vez, tras instalar una versión corregida
  quipu parked retry 3:1042                              uno solo
  quipu parked discard 3:1042 --reason "Prueba de red"   no dice nada: deja de esperar, y queda guardado

Código de salida 1 si queda algún mensaje apartado.`;

const DISCARD_HELP = `
El mensaje no se borra: queda guardado como descartado, con quién lo decidió y por qué. La historia no cambia.
Ejemplo:
  quipu parked discard 3:1042 --reason "Prueba de red, Informe 12-2025" --yes`;

// What touches the database is loaded only when asked for: the other commands start much sooner.

/** `quipu parked`: messages of Kafka's topic that could not be read, and what can be done about them. */
export function addParked(program: Command, screen: Screen, setExit: (code: ExitCode) => void): void {
  const told = (still: number) => (still > 0 ? setExit(EXIT.failed) : undefined);
  const parked = program
    .command('parked')
    .usage('[orden] [opciones]')
    .helpCommand(false)
    .summary('mensajes de Kafka que no se pudieron leer')
    .description('Lista los mensajes de Kafka que se apartaron porque no se pudieron leer: dónde están, desde cuándo y por qué.')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ json }: { json?: boolean }) => told(await (await import('./list.js')).showParked(json === true, screen)));
  parked
    .command('retry')
    .argument('[mensaje]', 'partición:lugar; todos los apartados si no se indica')
    .summary('lee otra vez los mensajes apartados')
    .description('Lee otra vez los mensajes apartados y lleva a las tablas los que ya se entienden. Los proyectores pueden seguir en marcha.')
    .option('--account <cuenta>', 'quién lo pide; si no se indica, el usuario de esta máquina')
    .action(async (place: string | undefined, { account }: { account?: string }) =>
      told(await (await import('./retry.js')).retry(place, account, jsonAsked(parked), screen)),
    );
  parked
    .command('discard')
    .argument('<mensaje>', 'partición:lugar')
    .summary('deja de esperar por un mensaje que no dice nada')
    .description('Da por descartado un mensaje apartado. Pide confirmación.')
    .requiredOption('--reason <motivo>', 'por qué se descarta; queda guardado')
    .option('--account <cuenta>', 'quién lo decide; si no se indica, el usuario de esta máquina')
    .option('--yes', 'no pregunta')
    .addHelpText('after', DISCARD_HELP)
    .action(async (place: string, asked: DiscardParkedAsked) => (await import('./discard.js')).discard(place, asked, jsonAsked(parked), screen));
}
