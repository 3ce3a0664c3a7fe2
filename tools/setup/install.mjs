import { statSync, utimesSync } from 'node:fs';
import { npm, ROOT, runStep } from './run-step.mjs';

const LOCK = `${ROOT}package-lock.json`;
/** npm writes it at the end of an installation: a broken one does not have it. */
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

/**
 * Installs what package-lock.json says, when it is not installed yet. `npm ci` would be stricter,
 * but it fails where a package for another operating system cannot be found, which is no harm here.
 */
export async function install() {
  if (changedAt(INSTALLED) >= changedAt(LOCK)) return true;
  const ok = await runStep('Instalando los paquetes', npm('install', '--prefer-offline', '--no-audit', '--no-fund'));
  const now = new Date();
  if (ok) utimesSync(INSTALLED, now, now);
  return ok;
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
