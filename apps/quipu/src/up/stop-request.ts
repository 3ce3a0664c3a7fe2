const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody asks this process to end. The first time starts the orderly stop; the next ones change nothing. */
export function stopRequest(onAgain: () => void): { asked: Promise<void>; ask: () => void; forget: () => void } {
  let resolve: () => void = () => undefined;
  let isAsked = false;
  const asked = new Promise<void>((done) => (resolve = done));
  const ask = () => {
    if (isAsked) onAgain();
    isAsked = true;
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return {
    asked,
    ask,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, ask);
    },
  };
}
