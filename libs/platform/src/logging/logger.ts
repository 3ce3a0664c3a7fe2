import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured lines (JSON, one per event) on standard output. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // Whatever object ends in a log line, these never do.
    redact: ['authorization', '*.authorization', 'token', '*.token', 'password', '*.password'],
  });
}
