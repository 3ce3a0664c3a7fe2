import { readFileSync, readdirSync } from 'node:fs';

const repository = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');
const named = (text: string) => [...new Set(text.match(/QUIPU_[A-Z]+(?:_[A-Z]+)*/g))];

/** What each service reads stands in its `config.ts` and in what that takes from the platform. */
function variablesOf(service: string): string[] {
  const own = read(`apps/${service}/src/config.ts`);
  const shared = [own.includes('httpSettings') ? 'http-settings' : '', own.includes('kafkaSettings') ? 'kafka-settings' : ''].filter((name) => name !== '');
  return [...new Set([own, ...shared.map((name) => read(`libs/platform/src/config/${name}.ts`))].flatMap(named))].sort();
}

/** `| QUIPU_X | commands, queries | … |`: the services that a row names, by variable. */
function documented(): Map<string, string[]> {
  const rows = read('docs/operations.md').matchAll(/^\| `(QUIPU_[A-Z_]+)` \| ([^|]+) \|/gm);
  return new Map([...rows].map(([, variable, services]) => [variable!, services!.split(', ')]));
}

const services = readdirSync(new URL('apps/', repository)).filter((app) => app !== 'quipu');

test.each(services)('docs/operations.md has every variable of %s, and no other as its own', (service) => {
  const said = [...documented()].filter(([, readers]) => readers.includes(service)).map(([variable]) => variable);
  expect(said.sort()).toEqual(variablesOf(service));
});
