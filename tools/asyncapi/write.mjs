/**
 * Writes docs/asyncapi.json: what the topic of Kafka carries, read from the types themselves.
 *   node tools/asyncapi/write.mjs           writes it
 *   node tools/asyncapi/write.mjs --check   fails when the file is stale
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asyncApi } from './document.mjs';

const TARGET = 'docs/asyncapi.json';
const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const text = `${JSON.stringify(asyncApi(root, version), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(`${root}${TARGET}`, text);
} else if (!existsSync(`${root}${TARGET}`) || readFileSync(`${root}${TARGET}`, 'utf8') !== text) {
  process.stderr.write(`${TARGET} no está al día: ejecute «npm run asyncapi» y confirme el cambio.\n`);
  process.exit(1);
}
