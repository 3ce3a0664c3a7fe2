import { readFileSync } from 'node:fs';

/** The text of one of sql/, read once per process. */
export function sql(name: string): string {
  return readFileSync(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8');
}
