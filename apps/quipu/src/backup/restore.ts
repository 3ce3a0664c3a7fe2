import { existsSync, readdirSync } from 'node:fs';
import { EXIT, FailedCommand } from '../failed-command.js';
import { environmentDatabases, type Databases } from '../local/databases.js';
import { quipuHome } from '../local/home.js';
import type { Screen } from '../screen/screen.js';
import { stopRequest } from '../up/stop-request.js';
import { endLines } from './backup.js';
import type { BackupEnd } from './file/entry.js';
import { readBackup } from './file/read-file.js';
import { inNewHome } from './new-home.js';
import { restoreInto } from './restore-into.js';

/** Into an empty system; the file is read whole before anything is made. */
export async function restore(file: string, { check, json }: { check?: boolean; json?: boolean }, screen: Screen): Promise<void> {
  const target = check ? undefined : restoreTarget();
  screen.progress('Comprobando el archivo…');
  const end = await readBackup(file);
  if (target) await restoreUnlessStopped(file, end, target, screen);
  screen.progress(target ? 'Restaurado y comparado.' : 'Archivo comprobado.');
  screen.progressDone();
  screen.out(...(json ? [JSON.stringify({ file, restored: target !== undefined, ...end }, null, 2)] : [...restoredLines(target), ...endLines(end)]));
}

type Target = { databases: Databases } | { home: string };

/** The database that the environment names, else a folder where there is nothing. */
function restoreTarget(): Target {
  const databases = environmentDatabases();
  if (databases) return { databases };
  const { root } = quipuHome();
  if (!existsSync(root) || readdirSync(root).length === 0) return { home: root };
  throw new FailedCommand(`La carpeta ${root} ya tiene datos.`, 'Indique otra, vacía, con QUIPU_HOME: lo que hay no se toca.', EXIT.refused);
}

async function restoreUnlessStopped(file: string, end: BackupEnd, target: Target, screen: Screen): Promise<void> {
  const stopping = new AbortController();
  const stop = stopRequest(() => screen.say('Deteniendo…'));
  void stop.asked.then(() => stopping.abort());
  const work = (databases: Databases) => restoreInto(databases, { file, end, signal: stopping.signal, tell: (line) => screen.progress(line) });
  try {
    await ('home' in target ? inNewHome(target.home, (line) => screen.progress(line), work) : work(target.databases));
  } finally {
    stop.forget();
  }
}

function restoredLines(target: Target | undefined): string[] {
  if (!target) return ['El archivo está entero.'];
  if ('databases' in target) return ['Restaurado en la base de datos. Al arrancar el servicio projector, las tablas se llenan desde la historia.'];
  return [`Restaurado en ${target.home}. Arranque con: npx quipu up. Las tablas se llenan desde la historia.`];
}
