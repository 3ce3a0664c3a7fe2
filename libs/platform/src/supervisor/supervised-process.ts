import type { ChildProcess } from 'node:child_process';
import { isReadyMessage } from '../process/report-ready.js';
import { ProcessNotReady, type ChildEvent, type ChildSpec, type Patience } from './child-spec.js';
import { askToStop, endOfLog, launch } from './launch.js';

/** Keeps one program running: starts it again whenever it dies, until it is stopped. */
export class SupervisedProcess {
  /** Where it answers, once ready. It keeps its port through restarts. */
  url?: string;
  restarts = 0;

  private child?: ChildProcess;
  private deathsInARow = 0;
  private wasReady = false;
  private stopping = false;
  private timer?: NodeJS.Timeout;
  private settleFirst: { ready: () => void; failed: (error: Error) => void } = { ready: () => undefined, failed: () => undefined };

  constructor(
    readonly spec: ChildSpec,
    private readonly patience: Patience,
    private readonly report: (event: ChildEvent) => void,
  ) {}

  get name(): string {
    return this.spec.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when it is ready for the first time. @throws ProcessNotReady when it dies over and over before */
  start(): Promise<void> {
    return new Promise((ready, failed) => {
      this.settleFirst = { ready, failed };
      this.run();
    });
  }

  /** Asks it to end, and kills it when it does not. Resolves when it is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const { child } = this;
    if (child) await this.end(child);
    this.settleFirst.failed(new ProcessNotReady(this.name, 'Se pidió detenerlo.'));
    this.report({ kind: 'stopped', name: this.name });
  }

  private run(): void {
    const child = launch(this.spec, this.samePort());
    this.child = child;
    this.timer = setTimeout(() => child.kill('SIGKILL'), this.patience.readyMs);
    child.on('message', (message) => isReadyMessage(message) && this.onReady(child, message.url));
    child.once('error', () => this.onGone(child, null, null));
    child.once('exit', (code, signal) => this.onGone(child, code, signal));
  }

  /** Whoever knows its address finds it there again after a restart. */
  private samePort(): Record<string, string> {
    const port = this.url && new URL(this.url).port;
    return port ? { QUIPU_HTTP_PORT: port } : {};
  }

  private onReady(child: ChildProcess, url: string | undefined): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.deathsInARow = 0), this.patience.soundMs);
    this.timer.unref();
    this.wasReady = true;
    this.url = url;
    this.report({ kind: 'ready', name: this.name, pid: child.pid ?? 0, url });
    this.settleFirst.ready();
  }

  private onGone(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): void {
    // A program that cannot even be launched says `error`, and perhaps `exit` too.
    if (this.child !== child) return;
    this.child = undefined;
    clearTimeout(this.timer);
    if (this.stopping) return;
    this.deathsInARow++;
    if (!this.wasReady && this.deathsInARow >= this.patience.firstAttempts) return this.giveUp();
    const retryInMs = this.patience.backoffMs(this.deathsInARow);
    this.report({ kind: 'died', name: this.name, code, signal, retryInMs });
    this.timer = setTimeout(() => this.restart(), retryInMs);
  }

  private restart(): void {
    this.restarts++;
    this.run();
  }

  private giveUp(): void {
    this.settleFirst.failed(new ProcessNotReady(this.name, endOfLog(this.spec)));
  }

  private end(child: ChildProcess): Promise<void> {
    return new Promise((resolve) => {
      const deadline = setTimeout(() => child.kill('SIGKILL'), this.patience.stopMs);
      child.once('exit', () => {
        clearTimeout(deadline);
        resolve();
      });
      askToStop(child);
    });
  }
}
