import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { buildEvaluationReport, renderHtml, type ReportDocument } from '../index.js';
import { HOSTILE } from '../../test/support/hostile.js';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';
import { CHARTS, oneOfEach, SEAL } from '../../test/support/one-of-each.js';
import { sampleReport, tablesOf } from '../../test/support/read.js';
import { sampleEvents } from '../../test/support/sample.js';

type Element = DefaultTreeAdapterTypes.Element;

function page(report: ReportDocument) {
  const errors: string[] = [];
  const source = renderHtml(report).toString('utf8');
  const tree = parse(source, { onParseError: ({ code }) => errors.push(code) });
  return { source, errors, all: elements(tree) };
}

function elements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const named = (all: Element[], tag: string) => all.filter(({ tagName }) => tagName === tag);
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const text = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';

describe('the page of Lares', () => {
  const report = buildEvaluationReport(inputFrom(laresEvents()));
  const { source, errors, all } = page(report);

  it('is well formed, in Spanish, with a title', () => {
    expect(errors).toEqual([]);
    expect(attribute(named(all, 'html')[0]!, 'lang')).toBe('es-PE');
    expect(text(named(all, 'title')[0]!)).toContain('Primer semestre de 2025');
  });

  it('weighs less than 300 kB, needs no script and no other file', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(300_000);
    expect(all.filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'object'].includes(tagName))).toEqual([]);
    expect(source).not.toMatch(/url\(|@import/);
  });

  it('has every table of the document, with caption and scoped headers', () => {
    const tables = named(all, 'table');
    expect(tables).toHaveLength(tablesOf(report).length);
    for (const table of tables) {
      const own = elements(table);
      expect(text(named(own, 'caption')[0]!)).not.toBe('');
      expect(named(own, 'th').length).toBeGreaterThan(0);
      expect(named(own, 'th').every((header) => attribute(header, 'scope') !== undefined)).toBe(true);
    }
  });

  it('has rows as wide as their head', () => {
    const width = (row: Element) => elements(row).reduce((sum, cell) => sum + (/^t[hd]$/.test(cell.tagName) ? Number(attribute(cell, 'colspan') ?? 1) : 0), 0);
    for (const table of named(all, 'table')) expect(new Set(named(elements(table), 'tr').map(width)).size).toBe(1);
  });

  it('has one first heading, ids that are not repeated and links that lead somewhere', () => {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(named(all, 'h1')).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of named(all, 'a')) expect(ids).toContain(attribute(link, 'href')!.slice(1));
  });

  it('tells every level in words', () => {
    const toned = named(all, 'span').filter((span) => ['malo', 'regular', 'bueno'].includes(attribute(span, 'class') ?? ''));
    expect(toned.length).toBeGreaterThan(60);
    expect(toned.every((span) => text(span).trim() !== '')).toBe(true);
  });
});

describe('charts and seal', () => {
  const { errors, all } = page(oneOfEach());

  it('are drawings whose words stand beside them for who does not see them', () => {
    const pictures = all.filter((element) => attribute(element, 'role') === 'img').map((element) => attribute(element, 'aria-label'));
    expect(errors).toEqual([]);
    expect(pictures).toEqual([...CHARTS.map(({ description }) => description), expect.stringContaining(SEAL.address)]);
  });

  it('say the cut, the fingerprint and the address also as text', () => {
    const said = text(all.find((element) => attribute(element, 'class') === 'seal')!);
    for (const part of [SEAL.cutId, SEAL.dataSha256, SEAL.address, 'Versión del informe']) expect(said).toContain(part);
  });
});

describe('any name', () => {
  it.each(HOSTILE)('shows as it is written: %s', (name) => {
    const { errors, all } = page(buildEvaluationReport(inputFrom(sampleEvents(name))));
    expect(errors).toEqual([]);
    expect(named(all, 'script')).toEqual([]);
    expect(text(named(all, 'dd')[0]!)).toBe(`${name} (unidad ejecutora 300999)`);
  });

  it('cannot hide characters', () => {
    const { errors, source } = page(buildEvaluationReport(inputFrom(sampleEvents('a\u202eb\u0007c\u200bd'))));
    expect(errors).toEqual([]);
    expect(source).toContain('a[U+202E]b[U+0007]c[U+200B]d');
  });
});

it('law 7: the same document gives the same bytes', () => {
  expect(renderHtml(sampleReport())).toEqual(renderHtml(sampleReport()));
});
