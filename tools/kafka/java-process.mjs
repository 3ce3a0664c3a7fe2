import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));
/** Quick to start rather than fast: these programs live for seconds. */
const JAVA = ['-Xms64m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto', '-Djava.awt.headless=true'];
const PATIENCE_MS = 15_000;

/** A Java program that does not outlive this process. */
export class JavaProcess {
  #guard;
  #over;
  #log;

  /** `folder`: removed when this process disappears without stopping it. */
  constructor({ classPath, logSettings, log, folder, memory = '256m', words }) {
    const java = ['java', `-Xmx${memory}`, ...JAVA, `-Dlog4j2.configurationFile=${logSettings}`, '-cp', classPath, ...words];
    this.#log = log;
    this.#guard = fork(GUARD, [log, folder, ...java], { stdio: 'ignore', execArgv: [] });
    this.#over = once(this.#guard, 'exit').then(([code]) => code);
    // A running broker is no reason for the process that started it to stay.
    this.#guard.unref();
    this.#guard.channel.unref();
  }

  get isRunning() {
    return this.#guard.exitCode === null && this.#guard.signalCode === null;
  }

  /** What it wrote last. */
  lastWords() {
    return readFileSync(this.#log, 'utf8').split('\n').slice(-15).join('\n').trim();
  }

  /** Fails unless it ended well. */
  async finished() {
    this.#guard.ref();
    if ((await this.#over) !== 0) throw new Error(`Kafka no arranca:\n${this.lastWords()}`);
  }

  async kill() {
    await this.#end('SIGKILL');
  }

  async stop() {
    const impatient = setTimeout(() => this.#tell('SIGKILL'), PATIENCE_MS);
    await this.#end('SIGTERM').finally(() => clearTimeout(impatient));
  }

  async #end(signal) {
    if (!this.isRunning) return;
    this.#guard.ref();
    this.#tell(signal);
    await this.#over;
  }

  #tell(signal) {
    if (this.#guard.connected) this.#guard.send(signal);
  }
}
