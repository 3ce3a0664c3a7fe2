import { EXIT, FailedCommand, type ExitCode } from '../failed-command.js';
import { CommandsClient } from '../http/commands-client.js';
import { problemText } from '../http/problem.js';
import { QueriesClient } from '../http/queries-client.js';
import { patienceWith, retrying } from '../http/retrying.js';
import type { Addresses } from '../local/addresses.js';
import { limaToday } from '../screen/moment.js';
import type { Screen } from '../screen/screen.js';
import { fetchRegistered } from './fetch-registered.js';
import type { PlanRow } from './folder/rows/plan-row.js';
import { readFolder, type PlanFolder } from './folder/read-folder.js';
import { judge, type Judgement } from './judge/judge.js';
import { NOTHING_REGISTERED, type Registered } from './judge/registered.js';
import type { RowVerdict } from './judge/verdicts.js';
import { receiptLines, receiptOf, type LoadingReceipt } from './loading-receipt.js';
import { amendmentOf, type LoadOptions } from './options.js';
import { passFor } from './pass.js';
import { countsOf, previewLines, type Counts } from './preview.js';
import { sendCommands, type Sent } from './send/send-commands.js';
import { unseenYet } from './unseen-yet.js';
import { whoRecorded } from './who-recorded.js';

/** What a load ends in; also its `--json`. */
export interface LoadResult {
  /** `invalid`: errors, nothing sent. `previewed`: nobody confirmed. `unchanged`: all of it was registered. */
  status: 'invalid' | 'previewed' | 'unchanged' | 'loaded' | 'incomplete';
  entity: string | null;
  plan: string | null;
  folderSha256: string;
  counts: Counts;
  rows: RowVerdict[];
  /** Events recorded by this load. */
  events: number;
  receipt: LoadingReceipt | null;
  refused: { useCase: string; subject: string; message: string }[];
}

export interface LoadSurroundings {
  screen: Screen;
  addresses: Addresses;
}

/** Reads, judges, shows, asks, sends, and gives one receipt. */
export async function load(path: string, options: LoadOptions, { screen, addresses }: LoadSurroundings): Promise<LoadResult> {
  const amendment = await amendmentOf(options);
  const folder = await readFolder(path, options.decimal);
  checkEntity(folder, options.entity);
  const queries = new QueriesClient(addresses.queries, patienceWith(addresses, screen));
  const registered = await registeredOf(folder, queries);
  const judgement = judge(folder, registered, { today: limaToday(), amendment });
  const write = options.json ? screen.say : screen.out;
  if (!options.quiet) write(...headLines(folder), ...previewLines(judgement, options.filas === true));
  const result = resultOf(folder, judgement);
  if (result.status !== 'previewed') {
    screen.say(result.status === 'invalid' ? 'Hay errores: no se envió nada. Corrija la carpeta y vuelva a cargarla.' : 'Sin cambios: 0 registros.');
    return result;
  }
  if (!(await isConfirmed(options, screen, judgement))) return result;
  return send(folder.plan!, folder, judgement, { options, screen, addresses, queries, result, write });
}

export function exitCodeOf({ status }: LoadResult): ExitCode {
  return status === 'invalid' ? EXIT.invalidFolder : status === 'incomplete' ? EXIT.incomplete : EXIT.ok;
}

function checkEntity({ plan }: PlanFolder, asked: string | undefined): void {
  if (asked === undefined || !plan || plan.entity === asked) return;
  throw new FailedCommand(
    `La carpeta es de la entidad ${plan.entity} y se pidió la ${asked}.`,
    'Quite --entity o revise la columna entidad de plan.csv.',
    EXIT.usage,
  );
}

/** Without a readable plan.csv nobody knows whose tables to read: the folder is judged by itself. */
function registeredOf(folder: PlanFolder, queries: QueriesClient): Promise<Registered> {
  const { plan } = folder;
  return plan ? fetchRegistered(queries, plan.entity, plan.code, folder) : Promise.resolve(NOTHING_REGISTERED);
}

function headLines({ plan, files, sha256 }: PlanFolder): string[] {
  const about = plan ? `${plan.name} (${plan.code}), ${plan.entityName} (${plan.entity})` : 'plan.csv no se pudo leer';
  return [about, `${files.length} archivos, huella ${sha256.slice(0, 16)}…`, ''];
}

function resultOf({ plan, sha256 }: PlanFolder, { verdicts, commands, errors }: Judgement): LoadResult {
  const status = errors.length > 0 ? 'invalid' : commands.length === 0 ? 'unchanged' : 'previewed';
  const about = { entity: plan?.entity ?? null, plan: plan?.code ?? null, folderSha256: sha256 };
  return { status, ...about, counts: countsOf(verdicts), rows: verdicts, events: 0, receipt: null, refused: [] };
}

async function isConfirmed({ yes, dryRun }: LoadOptions, screen: Screen, { events }: Judgement): Promise<boolean> {
  if (dryRun) {
    screen.say('Solo vista previa (--dry-run): no se envió nada.');
    return false;
  }
  if (yes) return true;
  const answer = await screen.ask(`¿Registrar ${events} registros?`);
  if (answer === null) screen.say('Nadie puede confirmar en esta sesión: no se envió nada. Para registrar, repita con --yes.');
  else if (!answer) screen.say('No se envió nada.');
  return answer === true;
}

interface Sending extends LoadSurroundings {
  options: LoadOptions;
  queries: QueriesClient;
  result: LoadResult;
  write: (...lines: string[]) => void;
}

async function send(plan: PlanRow, folder: PlanFolder, { commands }: Judgement, sending: Sending): Promise<LoadResult> {
  const { options, screen, addresses, queries, result, write } = sending;
  const token = options.token ?? (await passFor(folder, plan, screen));
  const client = new CommandsClient(addresses.commands, plan.entity, token, retrying(screen));
  const sent = await sendCommands(commands, client, (done) => screen.progress(`Registrando: ${done} de ${commands.length}`));
  screen.progressDone();
  const receipt = await receiptFor(plan, folder, sent, queries, screen);
  if (receipt) write('', ...receiptLines(receipt));
  const refused = sent.refused.map(({ command, problem }) => ({ useCase: command.useCase, subject: command.subject, message: problemText(problem) }));
  for (const { subject, message } of refused) screen.say(`no se registró (${subject}): ${message}`);
  const missing = refused.length + sent.unsent.length;
  if (missing > 0) screen.say(`Quedaron ${missing} órdenes sin registrar. Lo registrado queda; al repetir la carga se envía solo lo que falta.`);
  return { ...result, status: missing > 0 ? 'incomplete' : 'loaded', events: receipt?.events ?? 0, receipt, refused };
}

async function receiptFor(plan: PlanRow, folder: PlanFolder, { receipts }: Sent, queries: QueriesClient, screen: Screen): Promise<LoadingReceipt | null> {
  if (receipts.length === 0) return null;
  const { files, sha256: folderSha256 } = folder;
  const who = await whoRecorded(queries, plan, folder, receipts).catch((error: unknown) => unseenYet(error, screen));
  return receiptOf(receipts, { entity: plan.entity, plan: plan.code, folderSha256, files, ...who });
}
