/** Too many are waiting already; ask again later. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

/** Lets a few tasks run at once and a few more wait; refuses the rest with `TooBusy` instead of piling them up. */
export class Slots {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await task();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < this.atOnce) {
      this.running += 1;
      return;
    }
    if (this.queue.length >= this.inLine) throw new TooBusy('every place is taken');
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  /** The place goes straight to the next in line, so that nobody slips in before. */
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running -= 1;
  }
}
