/** Very many events of three entities, through Kafka, into one, two and four projectors; see --help. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startKafka } from '../../../tools/kafka/start-kafka.mjs';
import { runAccidents } from './million/accidents.mjs';
import { compareTables } from './million/compare.mjs';
import { progressOf, rateLine, say, tablesLine, timed } from './million/screen.mjs';
import { Store } from './million/store.mjs';
import { System } from './million/system.mjs';

const HELP = `Uso: npm run bench:million -w @quipu/projector -- [opciones]

Registra muchos hechos de tres entidades (90 %, 9,9 % y 0,1 %) en un PostgreSQL temporal, los lleva
por un Kafka temporal de tres servidores a 1, 2 y 4 proyectores, cada vez a tablas vacías, y otra vez
a 2 mientras se matan un proyector, el envío y un servidor de Kafka. Compara cada tabla fila por fila
con las de un proyector que sigue la historia. Lo de una entidad va en orden, así que varios proyectores
no pueden ganar más que 1 / 0,9: lo que se mide es que no cuesten más. Al terminar, o con Ctrl-C, no deja nada.

Opciones:
  --events N          cuántos registros (1000000)
  --projectors 1,2,4  con cuántos proyectores
  --no-accidents      sin la vuelta de los accidentes
  --keep-logs         no borra las bitácoras de los procesos
  --help              esta ayuda

Necesita «npm run build», Java 17 y Maven.`;

function readArguments() {
  const options = {
    ...{ events: { type: 'string', default: '1000000' }, projectors: { type: 'string', default: '1,2,4' } },
    ...{ 'no-accidents': { type: 'boolean' }, 'keep-logs': { type: 'boolean' }, help: { type: 'boolean' } },
  };
  try {
    const { values } = parseArgs({ options });
    const [events, projectors] = [Number(values.events), values.projectors.split(',').map(Number)];
    if (![events, ...projectors].every((n) => Number.isInteger(n) && n > 0) || events < 1_000) throw new Error('Se esperan números; al menos 1000 registros.');
    return { ...values, events, projectors };
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${HELP}\n`);
    process.exit(2);
  }
}

const { events, projectors, help, ...flags } = readArguments();
if (help) {
  say(HELP);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'quipu-million-'));
const ends = [];
let failed = false;

/** Once, whoever asks. */
let cleaning;
const cleanUp = () => (cleaning ??= inOppositeOrder());

async function inOppositeOrder() {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
  if (flags['keep-logs']) say(`Bitácoras: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    say('Se detiene…');
    void cleanUp().finally(() => process.exit(1));
  });
}

/** Over tables that nobody has filled; they stay until the end only if asked. */
async function withSystem(store, name, options, work) {
  const system = new System({ urls: await store.fresh(name), folder, ...options });
  ends.push(() => system.stop());
  await work(system);
  ends.pop();
  await system.stop();
  return system.urls;
}

/** How long so many projectors take. */
async function tablesBy(system, count) {
  await system.startProjectors(count);
  const seconds = await timed(() => system.tablesReach(events, progressOf('tablas', events)));
  return { seconds, processor: system.processorSeconds() };
}

async function check(store, name, reference, found) {
  const { rows, missing, extra, tables, blocked } = await compareTables(reference.projectorUrl, found.projectorUrl);
  const isSame = missing + extra + blocked.length === 0;
  failed ||= !isSame;
  say(isSame ? `  ${rows.toLocaleString('es-PE')} filas, todas iguales` : `  ✗ faltan ${missing} y sobran ${extra} filas en ${tables.join(', ')}; entidades detenidas: ${blocked.length}`);
  await store.drop(name);
}

try {
  const store = await Store.start();
  ends.push(() => store.stop());
  const made = await timed(() => store.record(events, progressOf('registrados', events)));
  say(rateLine('Registro de la historia', events, made));

  let reference;
  const alone = await withSystem(store, 'alone', {}, async (system) => {
    reference = await tablesBy(system, 1);
  });
  say(tablesLine('Un proyector desde la historia', events, reference));

  const kafka = await startKafka({ brokers: 3 });
  ends.push(() => kafka.stop());
  const feed = (group) => ({ kafka: kafka.bootstrap, topic: 'quipu.million', group });
  await withSystem(store, 'relay', feed('none'), async (system) => {
    await system.startRelay();
    const seconds = await timed(() => system.relayReaches(events, progressOf('enviados', events)));
    say(rateLine('Envío a Kafka, tres copias', events, seconds));
  });

  for (const count of projectors) {
    let work;
    const urls = await withSystem(store, `of_${count}`, feed(`tables-${count}`), async (system) => {
      work = await tablesBy(system, count);
    });
    say(tablesLine(`${count} desde Kafka`, events, work, reference));
    await check(store, `of_${count}`, alone, urls);
  }

  if (!flags['no-accidents']) {
    const urls = await withSystem(store, 'accidents', { ...feed('tables-accidents'), topic: 'quipu.accidents' }, (system) => runAccidents(system, kafka, events));
    await check(store, 'accidents', alone, urls);
  }
  say(failed ? '✗ Las tablas no son las mismas.' : 'Nada se perdió ni se contó dos veces.');
} catch (error) {
  // What was under way when somebody asked to stop fails too; the program ends when all is put away.
  if (cleaning) await new Promise(() => undefined);
  failed = true;
  say(`✗ ${error.stack}`);
}
await cleanUp();
process.exit(failed ? 1 : 0);
