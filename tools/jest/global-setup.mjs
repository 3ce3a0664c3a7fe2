import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaForTests } from '../kafka/for-tests.mjs';

const PLATFORM = new URL('../../libs/platform/', import.meta.url);
const NEEDS_DATABASE = process.env.QUIPU_SPECS === 'e2e' ? /\.e2e\.spec\.ts$/ : /\.(int|kafka)\.spec\.ts$/;
const NEEDS_KAFKA = process.env.QUIPU_SPECS === 'e2e' ? /\.kafka\.e2e\.spec\.ts$/ : /\.kafka\.spec\.ts$/;

/**
 * One throwaway PostgreSQL and one Kafka per Jest run, only for packages whose tests use them.
 * `npm test` starts one of each for all packages and names them in QUIPU_TEST_POSTGRES and
 * QUIPU_TEST_KAFKA; who has them elsewhere can do the same.
 *
 * Jest loads this file outside its transforms, so PostgreSQL's code comes from libs/platform/dist.
 */
export default async function globalSetup(settings) {
  await Promise.all([
    needs(settings.rootDir, NEEDS_DATABASE) && startPostgres(),
    needs(settings.rootDir, NEEDS_KAFKA) && startKafka(),
  ]);
}

async function startPostgres() {
  if (process.env.QUIPU_TEST_POSTGRES) return;
  const { startTestServer } = await import(builtPlatform().href);
  const server = await startTestServer();
  globalThis.quipuTestServer = server;
  // Jest's workers start after this and inherit it.
  process.env.QUIPU_TEST_POSTGRES = server.adminUrl;
}

/** Without it the specs that need it count as skipped, and one line has said why; in CI that is a failure. */
async function startKafka() {
  // Empty: `npm test` has tried already.
  if (process.env.QUIPU_TEST_KAFKA !== undefined) return;
  const kafka = await kafkaForTests();
  if (!kafka.ok) throw new Error('En CI no puede faltar Kafka.');
  globalThis.quipuTestKafka = kafka;
  process.env.QUIPU_TEST_KAFKA = kafka.bootstrap;
}

function needs(rootDir, pattern) {
  return ['src', 'test'].map((name) => join(rootDir, name)).filter(existsSync)
    .some((folder) => readdirSync(folder, { recursive: true }).some((file) => pattern.test(String(file))));
}

function builtPlatform() {
  const built = new URL('dist/testing/index.js', PLATFORM);
  if (!existsSync(built)) {
    const { status } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: PLATFORM, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error('No se pudo compilar libs/platform, que arranca el PostgreSQL de las pruebas.');
  }
  return built;
}
