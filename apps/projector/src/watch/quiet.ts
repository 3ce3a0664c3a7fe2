export interface QuietTimes {
  /** Nothing new for this long is a quiet moment. */
  quietMs: number;
  /** Under constant news, one moment counts as quiet each time this has passed. */
  longestMs: number;
}

/** Turns a stream of touches into few quiet moments. */
export class Quiet {
  #timer: NodeJS.Timeout | undefined;
  #firstTouch: number | undefined;
  #wake: (() => void) | undefined;
  #isDue = false;

  constructor(private readonly times: QuietTimes) {}

  touch(): void {
    const now = performance.now();
    this.#firstTouch ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#moment(), Math.max(0, Math.min(this.times.quietMs, this.#firstTouch + this.times.longestMs - now)));
  }

  /** Resolves at the next quiet moment after a touch, at once if it came meanwhile, or when the signal is aborted. */
  async wait(signal: AbortSignal): Promise<void> {
    if (!this.#isDue && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    this.#wake = undefined;
    this.#isDue = false;
    if (signal.aborted) clearTimeout(this.#timer);
  }

  #moment(): void {
    this.#firstTouch = undefined;
    this.#isDue = true;
    this.#wake?.();
  }
}
