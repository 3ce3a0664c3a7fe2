import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PLATFORM = new URL('../../libs/platform/', import.meta.url);
const NEEDS_DATABASE = process.env.QUIPU_SPECS === 'e2e' ? /\.e2e\.spec\.ts$/ : /\.int\.spec\.ts$/;

/**
 * One throwaway PostgreSQL per Jest run, only for packages whose tests use one. `npm test` starts
 * a single server for all packages and names it in QUIPU_TEST_POSTGRES.
 *
 * Jest loads this file outside its transforms, so the server's code comes from libs/platform/dist.
 */
export default async function globalSetup(settings) {
  if (process.env.QUIPU_TEST_POSTGRES || !needsDatabase(settings.rootDir)) return;
  const { startTestServer } = await import(builtPlatform().href);
  const server = await startTestServer();
  globalThis.quipuTestServer = server;
  // Jest's workers start after this and inherit it.
  process.env.QUIPU_TEST_POSTGRES = server.adminUrl;
}

function needsDatabase(rootDir) {
  return ['src', 'test'].map((name) => join(rootDir, name)).filter(existsSync)
    .some((folder) => readdirSync(folder, { recursive: true }).some((file) => NEEDS_DATABASE.test(String(file))));
}

function builtPlatform() {
  const built = new URL('dist/testing/index.js', PLATFORM);
  if (!existsSync(built)) {
    const { status } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: PLATFORM, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error('No se pudo compilar libs/platform, que arranca el PostgreSQL de las pruebas.');
  }
  return built;
}
