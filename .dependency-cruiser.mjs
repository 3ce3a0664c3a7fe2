/**
 * Who may import whom. The tags are those of each package's `nx.tags`; the tables below say which
 * tag may see which. Nx's own lint rule has no release for this Nx and NestJS (docs/decisions/0002).
 */
import { readdirSync, readFileSync } from 'node:fs';

const packages = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      return { path, tags: JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).nx.tags };
    }),
);

const MAY_SEE = {
  'layer:domain': ['layer:domain'],
  'layer:core': ['layer:core', 'layer:domain'],
  'layer:infrastructure': ['layer:infrastructure', 'layer:domain'],
  'layer:context': ['layer:context', 'layer:core', 'layer:domain', 'layer:infrastructure'],
  'layer:app': ['layer:context', 'layer:core', 'layer:domain', 'layer:infrastructure'],
  'side:write': ['side:write', 'side:shared'],
  'side:read': ['side:read', 'side:shared'],
  // A context has both sides inside it; its folders are kept apart by the rules further down.
  'side:shared': ['side:shared', 'side:write', 'side:read'],
  'side:edge': ['side:edge', 'side:write', 'side:read', 'side:shared'],
};

const tagged = (tag) => packages.filter(({ tags }) => tags.includes(tag)).map(({ path }) => path);
const untagged = packages.filter(({ tags }) => ['context:', 'layer:', 'side:'].some((kind) => !tags.some((tag) => tag.startsWith(kind))));
if (untagged.length > 0) throw new Error(`Faltan etiquetas nx en: ${untagged.map(({ path }) => path).join(', ')}`);
const TESTS = '\\.spec\\.ts$|/testing/|/contract-tests/|\\.fixture\\.ts$|/test/|/bench/';

const tagRules = Object.entries(MAY_SEE).flatMap(([tag, allowed]) => {
  const from = tagged(tag);
  const forbidden = packages.filter(({ path, tags }) => !from.includes(path) && !tags.some((seen) => allowed.includes(seen)));
  if (from.length === 0 || forbidden.length === 0) return [];
  return [
    {
      name: `${tag} may not see this`,
      comment: `A package tagged ${tag} may import only packages tagged ${allowed.join(', ')}.`,
      severity: 'error',
      from: { path: from.map((path) => `^${path}/src`), pathNot: TESTS },
      to: { path: forbidden.map(({ path }) => `^${path}/`) },
    },
  ];
});

export default {
  forbidden: [
    ...tagRules,
    {
      name: 'no cycles',
      comment: 'Two files that need each other are one thing in two places.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain is pure',
      comment: 'Law 6: deciders and rules know no framework, clock, I/O or driver.',
      severity: 'error',
      from: { path: ['^libs/[^/]+/src/domain/', '^libs/rules/src/'], pathNot: TESTS },
      to: {
        pathNot: ['^libs/[^/]+/src/(domain|contract)/', '^libs/(rules|ledger)/src/', 'node_modules/decimal\\.js', '^(node:)?util$'],
      },
    },
    {
      name: 'domain sees only the heart of the ledger',
      comment: 'A decider needs the words of the ledger, never one of its drivers.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: TESTS },
      to: { path: '^libs/ledger/src/(postgres|memory)/' },
    },
    {
      name: 'contexts meet at their contract',
      comment: "What a context shows others is its `contract/` (and the read side's query functions).",
      severity: 'error',
      from: { path: '^libs/([^/]+)/src' },
      to: { path: '^libs/[^/]+/src/(domain|commands)/', pathNot: '^libs/$1/' },
    },
    {
      name: 'reading does not decide',
      comment: 'A read model is a function of events: it may not reach the write side.',
      severity: 'error',
      from: { path: ['^libs/[^/]+/src/(read-models|questions)/', ...tagged('side:read').map((path) => `^${path}/src`)], pathNot: TESTS },
      to: { path: '^libs/[^/]+/src/commands/' },
    },
    {
      name: 'apps are leaves',
      comment: 'Apps speak to each other over HTTP and the ledger, never by import.',
      severity: 'error',
      from: { path: '^(apps/[^/]+)/' },
      to: { path: '^apps/', pathNot: '^$1/' },
    },
    {
      name: 'declared dependencies only',
      comment: 'A package that works by accident of hoisting breaks somewhere else.',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|bin|bench)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['quipu-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
