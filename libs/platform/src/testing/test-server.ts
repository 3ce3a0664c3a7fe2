import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres/index.js';

const PREFIX = 'quipu-test-postgres-';
const OWNER_FILE = 'owner-pid';

export interface TestServer {
  adminUrl: string;
  stop(): Promise<void>;
}

/** A throwaway PostgreSQL in the temporary folder. First removes those whose owner died without stopping them. */
export async function startTestServer(): Promise<TestServer> {
  await sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(folder, OWNER_FILE), String(process.pid));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'server'), durable: false });
  const stop = async () => {
    await server.stop('immediate');
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, stop };
}

async function sweepAbandoned(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX)).map((name) => join(tmpdir(), name));
  for (const folder of folders.filter(isAbandoned)) await remove(folder);
}

function isAbandoned(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, OWNER_FILE), 'utf8')), 0);
    return false;
  } catch (error) {
    // EPERM: alive and somebody else's. ENOENT: being made, or being removed, at this moment.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function remove(folder: string): Promise<void> {
  try {
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'server'), durable: false });
    await server.stop('immediate');
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Belongs to another user, or another run is sweeping it too: not our business.
  }
}
