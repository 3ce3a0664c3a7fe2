/** Runs Jest in the current package with the shared preset. Extra arguments go to Jest. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const preset = new URL('./preset.mjs', import.meta.url).pathname;
const args = ['--experimental-vm-modules', '--no-warnings', jest, '--config', preset, ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { stdio: 'inherit' });
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
