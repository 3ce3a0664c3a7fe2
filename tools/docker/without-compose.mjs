import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { ComposeError } from './compose-error.mjs';
import { variablesIn } from './env-file.mjs';

/** `${NAME}`, `${NAME:-usual}`, `${NAME:?complaint}`. */
const VARIABLE = /\$\{(\w+)(?::([-?])([^}]*))?\}/g;

/** Loads a compose file where compose is not at hand: its variables, its merges and its schema, and nothing of its sense. */
export function withoutCompose(file, environment) {
  const config = parse(interpolated(readFileSync(file, 'utf8'), variablesIn(environment)), { merge: true });
  const ajv = new Ajv({ unknownFormats: 'ignore', logger: false });
  const schema = JSON.parse(readFileSync(new URL('compose-spec.json', import.meta.url), 'utf8'));
  // Draft 7, which Ajv knows under an older address.
  delete schema.$schema;
  if (!ajv.validate(schema, config)) throw new ComposeError(ajv.errorsText());
  return config;
}

function interpolated(text, values) {
  return text.replace(VARIABLE, (_whole, name, kind, word) => {
    if (values[name]) return values[name];
    if (kind === '?') throw new ComposeError(`${name}: ${word}`);
    return kind === '-' ? word : '';
  });
}
