/**
 * Whether the files of docker/ are right: compose loads them, each variable is one that its
 * application reads, none is missing, and example.env names exactly those that they ask for.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { variableProblems } from './check-variables.mjs';
import { composeHere } from './compose-config.mjs';
import { ComposeError } from './compose-error.mjs';
import { variablesIn } from './env-file.mjs';

const DOCKER = fileURLToPath(new URL('../../docker/', import.meta.url));
const FILES = ['compose.single.yml', 'compose.cluster.yml'];
const EXAMPLE = `${DOCKER}example.env`;

const compose = composeHere();
console.log(`  Archivos de compose revisados con ${compose.name}.`);
const problems = [...(await Promise.all(FILES.map(problemsOf))).flat(), ...exampleProblems()];
problems.forEach((problem) => console.error(`  ${problem}`));
process.exit(problems.length > 0 ? 1 : 0);

async function problemsOf(file) {
  try {
    return (await variableProblems(compose.load(DOCKER + file, EXAMPLE))).map((problem) => `${file}, ${problem}`);
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    return [`${file}: ${error.message}`];
  }
}

function exampleProblems() {
  const asked = new Set(FILES.flatMap((file) => [...readFileSync(DOCKER + file, 'utf8').matchAll(/\$\{(\w+)/g)].map(([, name]) => name)));
  const given = Object.keys(variablesIn(EXAMPLE));
  return [
    ...[...asked].filter((name) => !given.includes(name)).map((name) => `example.env: falta ${name}`),
    ...given.filter((name) => !asked.has(name)).map((name) => `example.env: nadie usa ${name}`),
  ];
}
