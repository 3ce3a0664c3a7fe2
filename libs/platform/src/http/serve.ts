import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { HttpConfig } from '../config/index.js';
import { createLogger } from '../logging/index.js';
import { reportReady, stopOnSignals } from '../process/index.js';
import { createHttpApp, type HttpAppOptions } from './create-http-app.js';

/** Less than what `stopOnSignals` waits. */
const SILENT_CONNECTION_MS = 10_000;

/** Listens where the configuration says; returns the real URL. */
export async function listen(app: NestFastifyApplication, { httpHost = '127.0.0.1', httpPort }: HttpConfig): Promise<string> {
  await app.listen(httpPort, httpHost);
  // Not `app.getUrl()`: it writes localhost, which some machines take for ::1 first.
  const address = app.getHttpServer().address() as { port: number };
  return `http://${httpHost.includes(':') ? `[${httpHost}]` : httpHost}:${address.port}`;
}

/** Finishes what is in flight; connections that ask nothing are cut. */
export async function closeInOrder(app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), SILENT_CONNECTION_MS);
  await app.close().finally(() => clearTimeout(cut));
}

/** The whole life of an HTTP process: start, tell the supervisor, and stop in order when asked. */
export async function runHttpApp(options: HttpAppOptions): Promise<void> {
  const logger = options.logger ?? createLogger(options.name, options.config.logLevel);
  try {
    const app = await createHttpApp({ ...options, logger });
    stopOnSignals(logger, () => closeInOrder(app));
    const url = await listen(app, options.config);
    logger.info({ url }, 'listo');
    reportReady(url);
  } catch (err) {
    logger.fatal({ err }, 'no pudo arrancar');
    process.exit(1);
  }
}
