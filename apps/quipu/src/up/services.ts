import { existsSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ProcessNotReady, type ChildSpec, type Supervisor } from '@quipu/platform';
import { FailedCommand } from '../failed-command.js';
import { USUAL_PORTS } from '../local/addresses.js';
import type { Databases } from '../local/databases.js';
import { REPOSITORY, type Home } from '../local/home.js';
import { lastUrls, SERVICES, type Service } from '../local/run-state.js';

const MAX_LOG_BYTES = 10 * 1024 * 1024;

/** Starts every service and waits until all are ready. */
export async function startServices(supervisor: Supervisor, home: Home, databases: Databases): Promise<Record<Service, string>> {
  const started = await Promise.all(
    SERVICES.map(async (service) => [service, await startService(service, supervisor, home, databases)] as const),
  );
  return Object.fromEntries(started) as Record<Service, string>;
}

async function startService(service: Service, supervisor: Supervisor, home: Home, databases: Databases): Promise<string> {
  const port = await firstFree([lastPort(service, home), USUAL_PORTS[service]]);
  const start = async (at: number) => (await supervisor.start(specOf(service, at, home, databases))).url ?? '';
  try {
    return await start(port);
  } catch (error) {
    // Another program may have taken the port between looking and starting.
    if (!(error instanceof ProcessNotReady) || port === 0 || (await isFree(port))) throw error;
    return start(0);
  }
}

function lastPort(service: Service, { runFile }: Home): number {
  const url = lastUrls(runFile)[service];
  return url ? Number(new URL(url).port) : 0;
}

function specOf(service: Service, port: number, { logs }: Home, { appUrl, projectorUrl }: Databases): ChildSpec {
  const script = join(REPOSITORY, 'apps', service, 'dist', 'main.js');
  if (!existsSync(script)) throw new FailedCommand(`Falta compilar el servicio «${service}».`, 'Compílelo con: npm run build.');
  const logFile = join(logs, `${service}.log`);
  rotate(logFile);
  return {
    name: service,
    script,
    logFile,
    env: {
      QUIPU_DATABASE_URL: appUrl,
      QUIPU_PROJECTOR_DATABASE_URL: projectorUrl,
      QUIPU_HTTP_HOST: '127.0.0.1',
      QUIPU_HTTP_PORT: String(port),
    },
  };
}

/** Port 0 is any free one. */
async function firstFree(ports: readonly number[]): Promise<number> {
  for (const port of ports) if (port !== 0 && (await isFree(port))) return port;
  return 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** One earlier file is kept, so that a small disk does not fill up. */
function rotate(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(logFile, `${logFile}.anterior`);
}
