/**
 * Reads the configuration of an application as it does when it starts, with this process's
 * environment, and writes as JSON which variables it asked for and why it would not start.
 *
 *     node tools/docker/read-variables.mjs <application>
 */
import { readdirSync, readFileSync } from 'node:fs';

const [app] = process.argv.slice(2);
const dist = new URL(`../../apps/${app}/dist/`, import.meta.url);
console.log(JSON.stringify(app === 'quipu' ? { read: namedIn(dist) } : await askedBy(new URL('config.js', dist))));

async function askedBy(config) {
  const asked = new Set();
  const { default: _none, ...exported } = await import(config.href);
  const [read] = Object.entries(exported).filter(([name]) => /^read\w*Config$/.test(name)).map(([, value]) => value);
  process.env = new Proxy({ ...process.env }, { get: (target, name) => (asked.add(name), target[name]) });
  try {
    read();
    return { read: [...asked] };
  } catch (error) {
    return { read: [...asked], problem: error.message };
  }
}

/** The command line reads each where it needs it. */
function namedIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  const found = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/QUIPU_[A-Z_]+\b/g) ?? []);
  const services = readdirSync(new URL('../../', folder)).map((name) => `QUIPU_${name.toUpperCase()}_URL`);
  return [...new Set([...found, ...services])];
}
