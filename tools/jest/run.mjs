/**
 * Runs Jest in the current package with the shared preset. `--e2e` as the first argument runs the
 * *.e2e.spec.ts files, which are otherwise left out. Other arguments go to Jest.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const preset = fileURLToPath(new URL('./preset.mjs', import.meta.url));
const [first, ...others] = process.argv.slice(2);
const e2e = first === '--e2e';
const extra = e2e || first === undefined ? others : [first, ...others];
const args = ['--experimental-vm-modules', '--no-warnings', jest, '--config', preset, ...extra];
const env = { ...process.env, QUIPU_SPECS: e2e ? 'e2e' : 'test' };
const child = spawn(process.execPath, args, { stdio: 'inherit', env });
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
