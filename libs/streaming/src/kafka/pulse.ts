/** Notices that a consumer has gone silent: neither joined, fetched nor worked for too long. */
export class Pulse {
  #last = Date.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly limitMs: number) {}

  beat(): void {
    this.#last = Date.now();
  }

  /** Rejects when there has been no beat for longer than the limit. */
  lost(): Promise<never> {
    return new Promise((_resolve, reject) => {
      this.#timer = setInterval(() => {
        if (Date.now() - this.#last > this.limitMs) reject(new Error(`the consumer was silent for ${this.limitMs} ms`));
      }, Math.max(10, this.limitMs / 10));
    });
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
