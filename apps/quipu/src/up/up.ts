import { advanceLines } from '../aei/advance-lines.js';
import { fetchAdvance } from '../aei/fetch-advance.js';
import { NothingFound, QueriesClient } from '../http/queries-client.js';
import { quipuHome, type Home } from '../local/home.js';
import { readRunState, type RunState } from '../local/run-state.js';
import type { Screen } from '../screen/screen.js';
import { alertsKept } from './alerts-kept.js';
import { EXAMPLE, loadExample } from './example.js';
import { holdHome } from './only-one.js';
import { stopRequest } from './stop-request.js';
import { System } from './system.js';
import { writeReports } from './write-reports.js';

export interface UpOptions {
  /** False with `--no-example`. */
  example: boolean;
}

/** Starts everything on this machine and stays until it is asked to stop. */
export async function up({ example }: UpOptions, screen: Screen): Promise<void> {
  const home = quipuHome();
  const letGo = holdHome(home);
  if (!letGo) return alreadyUp(home, screen);
  const request = stopRequest(() => screen.say('Ya se está deteniendo…'));
  const system = new System(home, screen);
  // Not awaited: a stop asked half-way does not wait for it.
  prepare(system, home, example, screen, request.fail).catch(request.fail);
  try {
    await request.asked;
    screen.progressDone();
    await system.stop();
  } finally {
    letGo();
    request.forget();
  }
  const failure = request.failure();
  if (failure) throw failure.cause;
  screen.say(`Quipu se detuvo. Los datos quedan en ${home.root}.`);
}

async function prepare(system: System, home: Home, example: boolean, screen: Screen, onFatal: (error: unknown) => void): Promise<void> {
  const state = await system.start(onFatal);
  if (example) await loadExample(home, state.databases.appUrl, state.urls, screen);
  const shown = await showAdvance(state, screen);
  const reports = shown ? await reportsOf(home, state, screen) : [];
  screen.out('', ...addressLines(state, reports), '', 'Ctrl-C lo detiene todo.');
}

/** False where the example was never loaded. */
async function showAdvance({ urls }: RunState, screen: Screen): Promise<boolean> {
  try {
    const { entity, period } = EXAMPLE;
    const answer = await fetchAdvance(new QueriesClient(urls.queries), { entity, period });
    screen.out('', ...advanceLines(answer));
    return true;
  } catch (error) {
    if (error instanceof NothingFound) return false;
    throw error;
  }
}

/** Without its report a system still works: the reason is shown and everything goes on. */
async function reportsOf(home: Home, { urls }: RunState, screen: Screen): Promise<string[]> {
  screen.progress('Escribiendo el informe de evaluación…');
  await alertsKept(urls.projector);
  try {
    const paths = await writeReports(home, urls.reporting, EXAMPLE.entity, EXAMPLE.period);
    screen.progress('Informe de evaluación escrito.');
    screen.progressDone();
    return paths;
  } catch (error) {
    screen.say(`El informe no se pudo escribir: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function addressLines({ urls }: Pick<RunState, 'urls'>, reports: readonly string[]): string[] {
  return [
    'Quipu está en marcha:',
    `  Órdenes    ${urls.commands}/docs`,
    `  Consultas  ${urls.queries}/docs`,
    `  Informes   ${urls.reporting}/docs`,
    `  Tablas     ${urls.projector}/health/ready`,
    ...reports.map((path, at) => `${at === 0 ? '  Informe    ' : '             '}${path}`),
  ];
}

function alreadyUp(home: Home, screen: Screen): void {
  const state = readRunState(home.runFile);
  if (state) screen.out(`Quipu ya está en marcha en esta máquina (proceso ${state.pid}).`, ...addressLines(state, []));
  else screen.out('Quipu está arrancando o deteniéndose en otra ventana; espere un momento.');
}
