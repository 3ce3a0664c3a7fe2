/**
 * Becomes the application named by the first word: `commands`, `queries`, `reporting`,
 * `projector`, `relay`, or `quipu` with its orders. It goes on in this same process, so that
 * signals reach it as they are.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const APPS = fileURLToPath(new URL('apps/', import.meta.url));
const known = readdirSync(APPS);
const [node, , app = '', ...words] = process.argv;
if (!known.includes(app)) {
  console.error(`Diga qué aplicación arrancar: ${known.join(', ')}.`);
  process.exit(2);
}
const main = `${APPS}${app}/dist/main.js`;
process.argv = [node, main, ...words];
await import(main);
