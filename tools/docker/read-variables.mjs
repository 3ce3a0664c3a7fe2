import { readdirSync, readFileSync } from 'node:fs';

const APPS = new URL('../../apps/', import.meta.url);
/** The command line reads each variable where it needs it; the services, all in their config.ts. */
const COMMAND_LINE = 'quipu';

/**
 * Reads the configuration of a built application as it does when it starts, with this
 * environment: which variables it asked for, and why it would not start.
 */
export async function readVariables(app, environment) {
  if (app === COMMAND_LINE) return { read: namedIn(new URL(`${app}/dist/`, APPS)) };
  const config = await import(new URL(`${app}/dist/config.js`, APPS).href);
  const [, read] = Object.entries(config).find(([name]) => /^read\w*Config$/.test(name));
  return recording(environment, read);
}

/** Runs it with another environment in place of this process's. */
function recording(environment, read) {
  const ours = process.env;
  const asked = new Set();
  process.env = new Proxy({ ...environment }, { get: (target, name) => (asked.add(name), target[name]) });
  try {
    read();
    return { read: [...asked] };
  } catch (error) {
    return { read: [...asked], problem: error.message };
  } finally {
    process.env = ours;
  }
}

function namedIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  const found = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/QUIPU_[A-Z_]+\b/g) ?? []);
  // The addresses of services, which it puts together by name.
  const services = readdirSync(APPS).map((name) => `QUIPU_${name.toUpperCase()}_URL`);
  return [...new Set([...found, ...services])];
}
