import { readFileSync } from 'node:fs';

/** The text of `sql/<name>.sql`, one statement. The path is the same from src/ and from dist/. */
export function sql(name: string): string {
  return readFileSync(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8');
}
