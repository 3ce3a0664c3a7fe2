/**
 * Copies what runs, and nothing else, of an installed and built repository: `dist` of every
 * package with the files it reads, and the packages of production. The image is this tree.
 *
 *     node tools/docker/production-tree.mjs <folder>
 */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { productionPackages } from './production-packages.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Of our own packages. Whatever is not named here is read by some code at run time: SQL, templates, styles. */
const NOT_RUN = new Set(['src', 'test', 'bench', 'node_modules', 'tsconfig.json', 'tsconfig.tsbuildinfo', 'README.md']);
/** Only people and compilers read these. */
const NOT_READ = /\.(d\.[cm]?ts|map)$/;

const [folder] = process.argv.slice(2);
if (!folder) fail('Falta la carpeta de destino.');
const out = resolve(folder);
if (existsSync(out)) fail(`La carpeta ${out} ya existe: no se toca.`);

const { links, paths, workspaces } = productionPackages(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
workspaces.forEach(copyOurs);
// Packages for other systems stand in the lock and not on the disk.
paths.filter((path) => existsSync(join(ROOT, path))).forEach(copyPackage);
links.forEach(makeLink);
cpSync(join(ROOT, 'docker/image'), out, { recursive: true });

function copyOurs(path) {
  const from = join(ROOT, path);
  if (!existsSync(join(from, 'dist'))) fail(`Falta compilar ${path}: npm run build.`);
  const isRun = (file) => dirname(file) !== from || !NOT_RUN.has(basename(file));
  cpSync(from, join(out, path), { recursive: true, filter: (file) => isRun(file) && !NOT_READ.test(file) });
}

/** Without what is nested in it: that has an entry of its own, or is not needed. */
function copyPackage(path) {
  const from = join(ROOT, path);
  const nested = join(from, 'node_modules');
  cpSync(from, join(out, path), { recursive: true, dereference: true, filter: (file) => file !== nested && !NOT_READ.test(file) });
}

function makeLink({ path, target }) {
  const at = join(out, path);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(relative(dirname(at), join(out, target)), at);
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
