import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOCS = fileURLToPath(new URL('../../../../docs/', import.meta.url));

/**
 * A document generated from code that is kept in the repository: a test compares the two, so that
 * what is read there is true. With QUIPU_WRITE_DOCS set it is written instead.
 *
 * @param file path under `docs/`
 */
export function checkedIn(file: string, generated: unknown): unknown {
  const path = `${DOCS}${file}`;
  if (process.env.QUIPU_WRITE_DOCS) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(generated, null, 2)}\n`);
  }
  if (!existsSync(path)) throw new Error(`Falta docs/${file}: escríbalo con «npm run openapi» y confírmelo.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
