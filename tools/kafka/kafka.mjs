/** `node tools/kafka/kafka.mjs up`: a Kafka on this machine to try things with, until Ctrl-C. */
import { parseArgs } from 'node:util';
import { whyNoKafka } from './java.mjs';
import { startKafka } from './start-kafka.mjs';

const HELP = `Uso: node tools/kafka/kafka.mjs up [--brokers 1|3]

Arranca Apache Kafka en este equipo, en puertos libres y en una carpeta temporal, y se
queda en marcha hasta Ctrl-C. Al terminar no queda nada de lo que guardó.
Necesita Java 17 o posterior y Maven; la primera vez trae Kafka (unos 45 MB).

Opciones:
  --brokers 1|3   cuántos servidores (1 si no se dice)
  --help          esta ayuda`;

function fail(message) {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { brokers: { type: 'string', default: '1' }, help: { type: 'boolean' } } });
  } catch {
    return fail(HELP);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (positionals.length !== 1 || positionals[0] !== 'up' || !['1', '3'].includes(values.brokers)) fail(HELP);
const why = whyNoKafka();
if (why) fail(`No se puede arrancar Kafka: ${why}.`);

const staying = setInterval(() => undefined, 60_000);
const kafka = await startKafka({ brokers: Number(values.brokers) });
console.log(`Kafka responde en ${kafka.bootstrap.join(',')}. Ctrl-C para terminar.`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void kafka.stop().finally(() => clearInterval(staying)));
}
