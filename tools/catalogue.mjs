/**
 * Writes docs/catalogue.md: command → events → tables → topic, read from the source itself.
 *   node tools/catalogue.mjs           writes it
 *   node tools/catalogue.mjs --check   fails when the file is stale
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TARGET = 'docs/catalogue.md';
const root = new URL('..', import.meta.url).pathname;
const read = (path) => readFileSync(join(root, path), 'utf8');
const folders = (path) =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
const sourcesUnder = (path) =>
  readdirSync(join(root, path), { recursive: true })
    .filter((file) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file))
    .map((file) => `${path}/${file}`);
/** Event names quoted in a text, in the order of the contract. */
const named = (text, events) => events.filter((event) => text.includes(`'${event}'`));

/** `contract/events.ts`, or one file per kind of history: `contract/alert-events.ts`. */
const eventFilesOf = (context) => {
  const folder = `libs/${context}/src/contract`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).filter((file) => /(^|-)events\.ts$/.test(file)).sort().map((file) => `${folder}/${file}`);
};

/** The functions of a file by name: each runs to the first line that holds nothing but its closing brace. */
const functionsOf = (text) =>
  new Map([...text.matchAll(/^(?:export )?(?:const|function) (\w+)[\s\S]*?^(?:\}|\);?|\S.*;)$/gm)].map(([body, name]) => [name, body]));

/** What a text says, and what the functions that it calls say. */
function reach(text, functions, seen = new Set()) {
  const called = [...text.matchAll(/\b(\w+)\(/g)].map(([, name]) => name).filter((name) => functions.has(name) && !seen.has(name));
  called.forEach((name) => seen.add(name));
  return [text, ...called.map((name) => reach(functions.get(name), functions, seen))].join('\n');
}

/** A use case decides in a file of its name, in a function of its name, or in its clause of a decider. */
function decisionOf(useCase, domain) {
  const own = domain.filter((file) => file.endsWith(`/${useCase}.ts`));
  if (own.length > 0) return own.map(read).join('\n');
  const name = useCase.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
  const files = domain.map((file) => ({ file, functions: functionsOf(read(file)) }));
  const home = files.find(({ functions }) => functions.has(name));
  if (home) return reach(home.functions.get(name), home.functions);
  const decider = domain.find((file) => file.endsWith('/decider.ts') && read(file).includes(`'${useCase}'`));
  if (!decider) return '';
  const [clause] = read(decider).split(`'${useCase}'`)[1].split(/\n\s*(?:case '|if \(command|\}|const \{)/);
  const beside = files.filter(({ file }) => file.startsWith(decider.replace('decider.ts', '')));
  return reach(clause, new Map(beside.flatMap(({ functions }) => [...functions])));
}

function contextCatalogue(context) {
  const base = `libs/${context}/src`;
  const declared = eventFilesOf(context).map(read).join('\n');
  const events = [...declared.matchAll(/DomainEvent<\s*'(\w+)'/g)].map(([, name]) => name);
  const domain = sourcesUnder(`${base}/domain`);
  const commands = folders(`${base}/commands`).map((useCase) => ({ useCase, events: named(decisionOf(useCase, domain), events) }));
  const tables = folders(`${base}/read-models`)
    .filter((table) => existsSync(join(root, base, 'read-models', table, 'projection.ts')))
    .map((table) => {
      const code = sourcesUnder(`${base}/read-models/${table}`).map(read).join('\n');
      const name = /name: '(\w+)'/.exec(read(`${base}/read-models/${table}/table.ts`))[1];
      const upstream = [...code.matchAll(/from '\.\.\/([\w-]+)\/table\.js'/g)].map(([, from]) => from);
      return { name, events: named(code, events), upstream: [...new Set(upstream)].sort() };
    });
  return { context, events, commands, tables };
}

/** One topic for every event; its usual name, as the code has it. */
const [, TOPIC] = /kafkaTopic: name\('QUIPU_KAFKA_TOPIC', '([\w.-]+)'\)/.exec(read('libs/platform/src/config/kafka-settings.ts'));

const code = (names) => names.map((name) => `\`${name}\``).join(', ') || '—';

const readersOf = (event, tables) => tables.filter(({ events }) => events.includes(event)).map(({ name }) => `read.${name}`);

function section({ context, events, commands, tables }) {
  return [
    `## ${context}`,
    '',
    '| command | `POST /v1/{entity}/commands/…` | events |',
    '|---|---|---|',
    ...commands.map(({ useCase, events: caused }) => `| ${useCase.replaceAll('-', ' ')} | \`${useCase}\` | ${code(caused)} |`),
    '',
    '| event | tables that read it | topic |',
    '|---|---|---|',
    ...events.map((event) => `| \`${event}\` | ${code(readersOf(event, tables))} | \`${TOPIC}\` |`),
    '',
    '| table | derived from |',
    '|---|---|',
    ...tables.map(({ name, upstream }) => `| \`read.${name}\` | ${upstream.length > 0 ? code(upstream) : 'events only'} |`),
    '',
  ].join('\n');
}

const contexts = folders('libs').filter((name) => eventFilesOf(name).length > 0);
const text = [
  '# Catalogue: command → event → table → topic',
  '',
  'Generated by `npm run catalogue`; `npm test` fails when it is stale. Do not edit.',
  '',
  `Where there is Kafka, the relay sends every event to one topic, \`${TOPIC}\` unless \`QUIPU_KAFKA_TOPIC\` says another, keyed by`,
  'entity; what a message holds is in [asyncapi.json](asyncapi.json).',
  '',
  ...contexts.map((context) => section(contextCatalogue(context))),
].join('\n');

if (process.argv.includes('--check')) {
  const current = existsSync(join(root, TARGET)) ? read(TARGET) : '';
  if (current !== text) {
    process.stderr.write(`${TARGET} no está al día: ejecute «npm run catalogue» y confirme el cambio.\n`);
    process.exit(1);
  }
} else {
  writeFileSync(join(root, TARGET), text);
}
