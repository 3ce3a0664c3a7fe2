import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Lets NestJS speak through our structured log. Its start-up chatter goes to `debug`. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(...line(message, rest));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(...line(message, rest));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(...line(message, rest));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(...line(message, rest));
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.logger.trace(...line(message, rest));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.logger.fatal(...line(message, rest));
  }
}

/** NestJS passes the speaker's name last. */
function line(message: unknown, rest: unknown[]): [object, string] {
  const context = rest.at(-1);
  const err = message instanceof Error ? message : undefined;
  return [{ context, err }, err ? err.message : String(message)];
}
