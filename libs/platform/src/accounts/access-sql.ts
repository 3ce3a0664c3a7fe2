import { readFileSync } from 'node:fs';

export function accessSql(name: string): URL {
  return new URL(`../../sql/access/${name}.sql`, import.meta.url);
}

/** The text of one of sql/access, read once per process. */
export function readAccessSql(name: string): string {
  return readFileSync(accessSql(name), 'utf8');
}
