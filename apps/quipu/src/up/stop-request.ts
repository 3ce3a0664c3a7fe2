const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface StopRequest {
  /** Resolves when somebody asks this process to end, or a failure forces it to. */
  asked: Promise<void>;
  /** The system cannot go on. What fails because a stop was already asked is no failure. */
  fail(cause: unknown): void;
  /** What forced the stop; undefined when a person asked for it. */
  failure(): { cause: unknown } | undefined;
  forget(): void;
}

/** Listens for Ctrl-C and the like. The first time starts the orderly stop; the next ones only answer `onAgain`. */
export function stopRequest(onAgain: () => void): StopRequest {
  let resolve: () => void = () => undefined;
  let state: 'running' | 'asked' | { cause: unknown } = 'running';
  const asked = new Promise<void>((done) => (resolve = done));
  const settle = (next: typeof state) => {
    state = next;
    resolve();
  };
  const onSignal = () => (state === 'running' ? settle('asked') : onAgain());
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    asked,
    fail: (cause) => (state === 'running' ? settle({ cause }) : undefined),
    failure: () => (typeof state === 'object' ? state : undefined),
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
