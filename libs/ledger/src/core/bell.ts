/** Wakes those who wait for something new. A ring between looking and waiting is not lost. */
export class Bell {
  private rings = 0;
  private readonly sleepers = new Set<() => void>();

  /** How many rings there have been: note it before looking, hand it to `wait` after. */
  get heard(): number {
    return this.rings;
  }

  ring(): void {
    this.rings += 1;
    for (const wake of this.sleepers) wake();
  }

  /** Until a ring later than `heard`, the time limit (milliseconds) or the abort, whichever is first. */
  wait(heard: number, signal: AbortSignal, limit = Infinity): Promise<void> {
    if (this.rings !== heard || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = limit === Infinity ? undefined : setTimeout(() => wake(), limit);
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.sleepers.delete(wake);
        resolve();
      };
      signal.addEventListener('abort', wake);
      this.sleepers.add(wake);
    });
  }
}
