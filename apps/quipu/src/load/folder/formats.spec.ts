import { readFileSync } from 'node:fs';
import { FILE_FORMATS } from './formats.js';
import { plainWords } from './plain-words.js';

const PAGES = ['folder-format', 'folder-format-seguimiento', 'folder-format-inversiones', 'folder-format-recomendaciones'];
const DOCUMENTATION = PAGES.map((page) => readFileSync(new URL(`../../../../../docs/${page}.md`, import.meta.url), 'utf8')).join('\n');

/** The part of the pages about one file: from its heading to the next. */
function section(file: string): string {
  return DOCUMENTATION.split(/^## /m).find((part) => part.startsWith(`\`${file}\``)) ?? '';
}

describe.each(FILE_FORMATS)('the format of $file', ({ file, columns }) => {
  test('is documented column by column, with every alias', () => {
    for (const { name, aliases } of columns) {
      const row = section(file).split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      expect(`${name}: ${row}`).toContain(`| \`${name}\` |`);
      for (const alias of aliases) expect(row).toContain(`«${alias}»`);
    }
  });

  test('gives no heading to two columns', () => {
    const headings = columns.flatMap(({ name, aliases }) => [plainWords(name), ...aliases]);
    expect(headings.length).toBe(new Set(headings).size);
    for (const heading of headings) expect(plainWords(heading)).toBe(heading);
  });
});
