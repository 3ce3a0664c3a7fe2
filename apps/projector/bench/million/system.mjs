import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Supervisor } from '@quipu/platform';
import pg from 'pg';

const mainOf = (app) => fileURLToPath(new URL(`../../../${app}/dist/main.js`, import.meta.url));
const LOOK_MS = 200;
const TICKS_PER_SECOND = 100;
/** Alerts would be another history each time: who watches the tables finds no database to append to. */
const NOWHERE = 'postgres://quipu_app:x@127.0.0.1:1/quipu';

/** The real services over one database; whichever is killed is started again. */
export class System {
  #supervisor = new Supervisor();
  #client;
  #env;

  constructor({ urls, folder, kafka, topic, group }) {
    this.folder = folder;
    this.urls = urls;
    this.#env = {
      ...{ QUIPU_HTTP_HOST: '127.0.0.1', QUIPU_HTTP_PORT: '0', QUIPU_LOG_LEVEL: 'warn', QUIPU_PROJECTOR_DATABASE_URL: urls.projectorUrl },
      ...(kafka && { QUIPU_FEED: 'kafka', QUIPU_KAFKA_BROKERS: kafka.join(','), QUIPU_KAFKA_TOPIC: topic, QUIPU_KAFKA_GROUP: group }),
    };
  }

  startRelay() {
    return this.#start('relay', 'relay', this.urls.appUrl);
  }

  startProjectors(count) {
    return Promise.all(Array.from({ length: count }, (_, i) => this.#start('projector', `projector-${i + 1}`, NOWHERE)));
  }

  /** Without a word, as when the machine goes away. */
  kill(name) {
    process.kill(this.#supervisor.processes.find((one) => one.name === name).pid, 'SIGKILL');
  }

  /** Processor time of the projectors that run now; undefined where the system does not say. On a busy machine it tells more than the clock. */
  processorSeconds() {
    const pids = this.#supervisor.processes.filter(({ name }) => name.startsWith('projector')).map(({ pid }) => pid);
    try {
      return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / TICKS_PER_SECOND;
    } catch {
      return undefined;
    }
  }

  tablesReach(target, onProgress) {
    return this.#reach("SELECT coalesce(max(position), 0) AS position FROM read.checkpoint", target, onProgress);
  }

  relayReaches(target, onProgress) {
    return this.#reach('SELECT coalesce(max(position), 0) AS position FROM streaming.relay', target, onProgress);
  }

  async stop() {
    await this.#supervisor.stopAll();
    await this.#client?.end();
  }

  #start(app, name, appUrl) {
    const env = { ...this.#env, QUIPU_DATABASE_URL: appUrl };
    return this.#supervisor.start({ name, script: mainOf(app), logFile: join(this.folder, `${name}.log`), env });
  }

  async #reach(query, target, onProgress) {
    this.#client ??= await connected(this.urls.projectorUrl);
    for (;;) {
      const position = Number((await this.#client.query(query)).rows[0].position);
      await onProgress(position);
      if (position >= target) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}

/** User and system, as Linux counts them. */
function ticksOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

async function connected(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
