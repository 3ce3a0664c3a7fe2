import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRESS_MS = 10_000;

/** Our own npm when npm started us, which spares looking for it on the PATH. */
export const npm = (...args) => (process.env.npm_execpath ? [process.execPath, process.env.npm_execpath, ...args] : ['npm', ...args]);

/** Nx without its background process, full-screen view or anything remote. */
export const nx = (...args) => [process.execPath, `${ROOT}node_modules/nx/dist/bin/nx.js`, ...args];
const NX_ENVIRONMENT = { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };

/**
 * Runs one step and tells how long it takes. Its output is kept back and shown only when it
 * fails, unless `show`. Resolves to whether it went well.
 */
export async function runStep(title, words, { show = false, env = {} } = {}) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;
  console.log(`▸ ${title}…`);
  const ticking = setInterval(() => show || console.log(`  … ${title.toLowerCase()} (${seconds()})`), PROGRESS_MS);
  const { ok, output } = await run(words, show, env);
  clearInterval(ticking);
  if (!ok && output) console.error(output);
  console.log(`${ok ? '✓' : '✗'} ${title} (${seconds()})`);
  return ok;
}

function run([command, ...args], show, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...NX_ENVIRONMENT, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script of the shell.
      shell: command === 'npm' && process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}
