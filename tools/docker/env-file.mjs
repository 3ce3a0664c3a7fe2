import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** Names and values of an environment file. */
export function variablesIn(file) {
  return parseEnv(readFileSync(file, 'utf8'));
}
