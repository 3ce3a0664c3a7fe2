import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ComposeError } from './compose-error.mjs';
import { withoutCompose } from './without-compose.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOADER = fileURLToPath(new URL('compose-loader/', import.meta.url));
const TOOLS = `${ROOT}.quipu/tools/`;

/**
 * How compose files are loaded on this machine: the docker command's compose, else compose's own
 * library built with Go, else only the specification's schema. `load` resolves names, variables
 * and merges, and throws `ComposeError`.
 */
export function composeHere() {
  if (run('docker', ['compose', 'version']).status === 0) return { name: 'docker compose config', load: byDocker };
  const loader = builtLoader();
  if (loader) return { name: 'la biblioteca de docker compose', load: (file, environment) => parsed(run(loader, [file, environment])) };
  return { name: 'el esquema de la especificación: aquí no hay docker compose ni Go', load: withoutCompose };
}

function byDocker(file, environment) {
  return parsed(run('docker', ['compose', '--file', file, '--env-file', environment, '--profile', '*', 'config', '--format', 'json']));
}

/** Built once for each version of its source; undefined where it cannot be. */
function builtLoader() {
  const hash = createHash('sha256');
  for (const file of ['main.go', 'go.mod', 'go.sum']) hash.update(readFileSync(LOADER + file));
  const program = `${TOOLS}compose-loader-${hash.digest('hex').slice(0, 12)}`;
  if (existsSync(program)) return program;
  mkdirSync(TOOLS, { recursive: true });
  return run('go', ['build', '-trimpath', '-o', program, '.'], LOADER).status === 0 ? program : undefined;
}

function parsed({ status, stdout, stderr }) {
  if (status !== 0) throw new ComposeError(stderr.trim());
  return JSON.parse(stdout);
}

function run(command, args, cwd = ROOT) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
}
