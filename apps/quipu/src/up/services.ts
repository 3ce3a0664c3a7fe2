import { existsSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ChildSpec, Supervisor } from '@quipu/platform';
import { FailedCommand } from '../failed-command.js';
import { USUAL_PORTS } from '../local/addresses.js';
import type { Databases } from '../local/databases.js';
import { REPOSITORY, type Home } from '../local/home.js';
import { SERVICES, type Service } from '../local/run-state.js';

const MAX_LOG_BYTES = 10 * 1024 * 1024;

/** Starts every service and waits until all are ready. */
export async function startServices(supervisor: Supervisor, home: Home, databases: Databases): Promise<Record<Service, string>> {
  const started = await Promise.all(
    SERVICES.map(async (service) => {
      const running = await supervisor.start(await specOf(service, home, databases));
      return [service, running.url ?? ''] as const;
    }),
  );
  return Object.fromEntries(started) as Record<Service, string>;
}

async function specOf(service: Service, { logs }: Home, { appUrl, projectorUrl }: Databases): Promise<ChildSpec> {
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
      QUIPU_HTTP_PORT: String(await portFor(USUAL_PORTS[service])),
    },
  };
}

/** The usual port when it is free; otherwise 0, which is any free one. */
export function portFor(usual: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(0));
    server.listen(usual, '127.0.0.1', () => server.close(() => resolve(usual)));
  });
}

/** One earlier file is kept, so that a small disk does not fill up. */
function rotate(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(logFile, `${logFile}.anterior`);
}
