import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIBS = fileURLToPath(new URL('../../..', import.meta.url));
/** What a decider or a rule may lean on: the words of the ledger, the rules, planning's contract (periods), exact decimals, deep equality. */
const ALLOWED = /^(\.|@quipu\/(ledger|rules|planning)$|decimal\.js$|node:util$)/;
const IMPURE = /\bnew Date\b|\bDate\.(now|parse)\b|\bMath\.random\b|\brandomUUID\b|\bprocess\.|\bfetch\(|\bsetTimeout\b|\bconsole\./;

const isSource = (file: string) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file);
const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isSource).map((file) => join(folder, file));

/** Every `domain/` folder of every context, and the rules, which are domain through and through. */
const pureFolders = readdirSync(LIBS)
  .map((name) => join(LIBS, name, 'src', name === 'rules' ? '' : 'domain'))
  .filter((folder) => {
    try {
      return readdirSync(folder).length > 0;
    } catch {
      return false;
    }
  });

describe('law 6: domain code is pure', () => {
  const files = pureFolders.flatMap(filesOf).map((path) => ({ name: relative(LIBS, path), text: readFileSync(path, 'utf8') }));

  it('finds the domain', () => {
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['planning/src/domain/indicator/report-value.ts', 'rules/src/advance.ts']));
  });

  it('knows no framework, driver or I/O', () => {
    const imports = files.flatMap(({ name, text }) => [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => `${name} → ${from}`));
    expect(imports.filter((one) => !ALLOWED.test(one.split(' → ')[1]!))).toEqual([]);
  });

  it('knows no clock, no chance and no process', () => {
    expect(files.filter(({ text }) => IMPURE.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
