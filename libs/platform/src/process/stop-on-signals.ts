import type { Logger } from '../logging/index.js';

const DEADLINE_MS = 15_000;

/**
 * Ends this process in order, once, when it is asked to: SIGTERM, SIGINT, or the parent that
 * started it disappears. What does not end within 15 s is cut off with code 1.
 *
 * Under a supervisor Ctrl-C reaches every process of the terminal at once: then it is the
 * supervisor who says when, so that they stop in order.
 */
export function stopOnSignals(logger: Logger, close: () => Promise<void>): void {
  let stopping = false;
  const stop = (cause: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ cause }, 'deteniéndose');
    setTimeout(() => process.exit(1), DEADLINE_MS).unref();
    close().then(
      () => process.exit(0),
      (err: unknown) => {
        logger.error({ err }, 'no se detuvo en orden');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => (process.connected ? undefined : stop('SIGINT')));
  process.on('disconnect', () => stop('terminó el proceso que lo inició'));
}
