import { USUAL_PATIENCE, type ChildEvent, type ChildSpec, type Patience } from './child-spec.js';
import { SupervisedProcess } from './supervised-process.js';

/**
 * Runs the processes of one system on one machine. They are started one by one, each when those
 * before it are ready, and stopped in the opposite order.
 *
 * They end too when this process disappears without a word (kill −9): each watches the channel
 * to its parent (`stopOnSignals`).
 */
export class Supervisor {
  private readonly running: SupervisedProcess[] = [];
  private readonly patience: Patience;

  constructor(
    private readonly report: (event: ChildEvent) => void = () => undefined,
    patience: Partial<Patience> = {},
  ) {
    this.patience = { ...USUAL_PATIENCE, ...patience };
  }

  /** In the order of their start. */
  get processes(): readonly SupervisedProcess[] {
    return this.running;
  }

  /** Starts a program and keeps it running. @throws ProcessNotReady when it cannot start */
  async start(spec: ChildSpec): Promise<SupervisedProcess> {
    const started = new SupervisedProcess(spec, this.patience, this.report);
    this.running.push(started);
    await started.start();
    return started;
  }

  /** Stops all, last first. May be called at any moment, also while one is starting. */
  async stopAll(): Promise<void> {
    for (let last = this.running.pop(); last; last = this.running.pop()) await last.stop();
  }
}
