import { integer, oneOf, text } from './settings.js';
import type { ConfigOf } from './read-config.js';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What every process with HTTP reads. Port 0: any free one. */
export const httpSettings = {
  httpHost: text('QUIPU_HTTP_HOST', '127.0.0.1'),
  httpPort: integer('QUIPU_HTTP_PORT', 0, { min: 0, max: 65_535 }),
  logLevel: oneOf('QUIPU_LOG_LEVEL', 'info', LOG_LEVELS),
};

export type HttpConfig = ConfigOf<typeof httpSettings>;
