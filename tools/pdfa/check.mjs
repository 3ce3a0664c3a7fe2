/**
 * Whether PDF files are PDF/A-3a, by a validator that is not ours (veraPDF, through Maven): `node tools/pdfa/check.mjs informe.pdf`.
 * Ends with 0 if all are, 1 if any is not, 2 where it cannot be asked: without Java 17, Maven or its registry.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const JARS = here('../../node_modules/.cache/quipu-pdfa/1.28.2');

const files = process.argv.slice(2);
const unavailable = whyUnavailable();
if (unavailable) {
  process.stdout.write(`PDF/A sin comprobar con veraPDF: ${unavailable}.\n`);
  process.exitCode = 2;
} else {
  process.exitCode = spawnSync('java', ['-Xmx1g', '-cp', `${JARS}/*`, here('./Check.java'), ...files], { stdio: 'inherit' }).status ?? 1;
}

function whyUnavailable() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.error || Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0) < 17) return 'hace falta Java 17';
  if (existsSync(JARS)) return undefined;
  if (spawnSync('mvn', ['-version'], { stdio: 'ignore' }).error) return 'hace falta Maven';
  return fetched() ? undefined : 'Maven no pudo traerlo';
}

/** Into a folder of its own, which gets its name only when it is whole. */
function fetched() {
  const partial = `${JARS}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const args = ['-q', '-B', '-f', here('./pom.xml'), 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies', `-DoutputDirectory=${partial}`];
  const { status } = spawnSync('mvn', args, { stdio: 'ignore', timeout: 180_000 });
  if (status === 0 && !existsSync(JARS)) renameSync(partial, JARS);
  rmSync(partial, { recursive: true, force: true });
  return existsSync(JARS);
}
