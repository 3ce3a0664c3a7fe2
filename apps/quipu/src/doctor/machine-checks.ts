import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { REPOSITORY, type Home } from '../local/home.js';
import { SERVICES } from '../local/run-state.js';
import type { Check } from './check.js';

const LEAST_NODE = [20, 19] as const;
const LEAST_DISK_MB = 500;

/** What this machine must have before anything runs. */
export function machineChecks({ root }: Home): Check[] {
  return [
    { name: 'Node.js', look: () => Promise.resolve(nodeVersion(process.versions.node)) },
    { name: 'Compilación', look: () => Promise.resolve(builtServices()) },
    { name: 'Espacio en disco', look: () => diskSpace(root) },
  ];
}

export function nodeVersion(version: string) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  const isEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return isEnough ? { detail: version } : { detail: version, advice: `Instale Node.js ${leastMajor}.${leastMinor} o posterior.` };
}

function builtServices() {
  const missing = SERVICES.filter((service) => !existsSync(join(REPOSITORY, 'apps', service, 'dist', 'main.js')));
  if (missing.length === 0) return { detail: 'al día los cuatro servicios' };
  return { detail: `falta compilar: ${missing.join(', ')}`, advice: 'Compile con: npm run build.' };
}

async function diskSpace(root: string) {
  let folder = root;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  const detail = `${free} MB libres en ${folder}`;
  return free >= LEAST_DISK_MB ? { detail } : { detail, advice: `Libere espacio: hacen falta al menos ${LEAST_DISK_MB} MB.` };
}
