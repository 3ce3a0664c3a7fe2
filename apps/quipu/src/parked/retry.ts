import { AnotherRunnerActive, SharedRunner } from '@quipu/projections';
import { retryParked, type Place, type RetriedMessages } from '@quipu/streaming/parked';
import { projections } from '@quipu/tables';
import { EXIT, FailedCommand } from '../failed-command.js';
import { requireDatabases } from '../local/databases.js';
import { openHistory } from '../local/ledger-address.js';
import { operator } from '../local/operator.js';
import type { Screen } from '../screen/screen.js';
import { notParked, parsePlace, placeText } from './place.js';
import { withParked } from './with-parked.js';

/** Gives how many still wait, of those that were tried. */
export async function retry(asked: string | undefined, account: string | undefined, json: boolean, screen: Screen): Promise<number> {
  const only = asked === undefined ? undefined : parsePlace(asked);
  const result = await withParked(({ topic, messages }) =>
    withRunner((runner) => retryParked({ topic, parked: messages, runner, who: account ?? operator(), only })),
  );
  if (only && result.applied.length + result.waiting.length === 0) throw notParked(only);
  screen.out(...(json ? [JSON.stringify(result, null, 2)] : retriedLines(result)));
  return result.waiting.length;
}

/** One that shares the tables, so that those of the projectors at work go on. */
async function withRunner(work: (runner: SharedRunner) => Promise<RetriedMessages>): Promise<RetriedMessages> {
  const { appUrl, projectorUrl } = requireDatabases();
  const ledger = await openHistory(appUrl, 'quipu-parked-ledger', 2);
  const runner = new SharedRunner({ connectionString: projectorUrl, projections, ledger });
  try {
    await runner.open();
    return await work(runner);
  } catch (error) {
    throw error instanceof AnotherRunnerActive ? readsNoKafka() : error;
  } finally {
    await runner.close();
    await ledger.close();
  }
}

function readsNoKafka(): FailedCommand {
  return new FailedCommand(
    'Un proyector que lee directo de la historia tiene las tablas para él solo.',
    'Con él no falta ningún registro: los mensajes apartados se pueden descartar. Si vuelve a QUIPU_FEED=kafka, repita entonces la orden.',
    EXIT.refused,
  );
}

function retriedLines({ applied, waiting }: RetriedMessages): string[] {
  if (applied.length + waiting.length === 0) return ['No hay mensajes apartados.'];
  const line = (place: Place, said: string) => `${placeText(place)}: ${said}`;
  return [...applied.map((one) => line(one, 'leído; las tablas ya lo tienen.')), ...waiting.map((one) => line(one, `sigue apartado, ${one.why}.`))];
}
