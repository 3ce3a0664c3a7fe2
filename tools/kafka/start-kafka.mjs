import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { brokerSettings, LOG_SETTINGS } from './broker-settings.mjs';
import { freePorts } from './free-ports.mjs';
import { kafkaClassPath } from './jars.mjs';
import { JavaProcess } from './java-process.mjs';
import { makeCertificate, TEST_USER } from './secured.mjs';
import { copyStorage, emptyStorage } from './storage.mjs';

const START_LIMIT_MS = 90_000;

/**
 * Apache Kafka itself (KRaft, no ZooKeeper) on free ports of this machine, in a temporary folder.
 * It ends when `stop` is called, or when this process does, whichever way.
 *
 * @param {{ brokers?: 1 | 3, secured?: boolean }} options `secured`: with one more door, over TLS and with a password
 */
export async function startKafka({ brokers = 1, secured = false } = {}) {
  const classPath = await kafkaClassPath();
  const ports = await freePorts(brokers * 3);
  const nodes = Array.from({ length: brokers }, (_, i) => ({ broker: ports[3 * i], controller: ports[3 * i + 1], secured: ports[3 * i + 2] }));
  const folder = mkdtempSync(join(tmpdir(), 'quipu-kafka-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const logSettings = join(folder, 'log4j2.xml');
  writeFileSync(logSettings, LOG_SETTINGS);
  const certificate = secured ? makeCertificate(folder) : undefined;
  const cluster = nodes.map((_, i) => new Broker({ id: i + 1, nodes, folder: join(folder, `broker-${i + 1}`), classPath, logSettings, certificate }));

  const stop = async () => {
    await Promise.all(cluster.map((broker) => broker.kill()));
    process.off('exit', removeFolder);
    removeFolder();
  };
  try {
    const storage = await emptyStorage({ classPath, logSettings });
    cluster.forEach((broker) => broker.begin(storage));
    await untilAnswers(cluster);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    bootstrap: cluster.map(({ address }) => address),
    secured: certificate && { bootstrap: nodes.map((node) => `127.0.0.1:${node.secured}`), ca: certificate.ca, ...TEST_USER },
    /** Nothing of it is kept, so it is not asked to end in order. */
    stop,
    kill: (i) => cluster[i].kill(),
    /** In order or after a `kill`; on the same port, with what it had. */
    async restart(i) {
      await cluster[i].stop();
      cluster[i].start();
      await untilAnswers([cluster[i]], cluster.length);
    },
  };
}

class Broker {
  #settings;
  #process;

  constructor(options) {
    this.options = options;
    this.address = `127.0.0.1:${options.nodes[options.id - 1].broker}`;
    mkdirSync(options.folder, { recursive: true });
    this.#settings = join(options.folder, 'server.properties');
    writeFileSync(this.#settings, brokerSettings({ ...options, folder: join(options.folder, 'data') }));
  }

  begin(storage) {
    copyStorage(storage, join(this.options.folder, 'data'), this.options.id);
    this.start();
  }

  start() {
    const { classPath, logSettings, folder } = this.options;
    const words = ['kafka.Kafka', this.#settings];
    this.#process = new JavaProcess({ classPath, logSettings, log: join(folder, 'log.txt'), folder: dirname(folder), words });
  }

  /** Throws when it has ended by itself. */
  check() {
    if (!this.#process.isRunning) throw new Error(`Kafka se detuvo:\n${this.#process.lastWords()}`);
  }

  async stop() {
    await this.#process?.stop();
  }

  async kill() {
    await this.#process?.kill();
  }
}

/** Until each of them knows as many brokers as there are. */
async function untilAnswers(cluster, total = cluster.length) {
  const limit = Date.now() + START_LIMIT_MS;
  for (const broker of cluster) {
    while (!(await knows(broker.address, total))) {
      broker.check();
      if (Date.now() > limit) throw new Error(`Kafka no responde en ${broker.address}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function knows(address, total) {
  const retry = { retries: 0 };
  const admin = new Kafka({ clientId: 'start', brokers: [address], logLevel: logLevel.NOTHING, retry, connectionTimeout: 2_000 }).admin({ retry });
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length >= total;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
