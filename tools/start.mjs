/**
 * `npm start`, from a bare clone: installs, builds, and becomes `quipu up`. The same process goes
 * on, so that Ctrl-C and every other signal reach it as they are.
 */
import { fileURLToPath } from 'node:url';
import { build } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/require-node.mjs';

requireNode();
if (!((await install()) && (await build()))) {
  console.error('No se pudo preparar Quipu: el motivo está más arriba.');
  process.exit(1);
}
const quipu = new URL('../apps/quipu/bin/quipu.mjs', import.meta.url);
process.argv = [process.argv[0], fileURLToPath(quipu), 'up', ...process.argv.slice(2)];
await import(quipu.href);
