import { createHash } from 'node:crypto';
import { buildEvaluationReport, renderJson, renderPdf } from '../index.js';
import { limaDateTime } from '../document/dates.js';
import { HOSTILE } from '../../test/support/hostile.js';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';
import { readPdf, type ReadPdf } from '../../test/support/pdf.js';
import { CHARTS, oneOfEach, SEAL } from '../../test/support/one-of-each.js';
import { sampleReport } from '../../test/support/read.js';
import { sampleEvents } from '../../test/support/sample.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe('the PDF of Lares', () => {
  const report = buildEvaluationReport(inputFrom(laresEvents()));
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(renderPdf(report));
  });

  it('holds the figures', () => {
    const text = pdf.pages.join(' ');
    for (const figure of ['59.48 %', '58.08 %', '1,784.53 ÷ 30 acciones = 59.484333', '57.71', '63.73', '61.84']) expect(text).toContain(figure);
  });

  it('holds every cell of every table', () => {
    const text = withoutSpaces(pdf.pages.join(''));
    const cells = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells: own }) => own.map((cell) => cell.text)) : [])),
    );
    const codes = cells.filter((cell) => /^[A-Z]{3}\.|^\d[\d,.]*$/.test(cell));
    expect(codes.length).toBeGreaterThan(300);
    expect(codes.filter((cell) => !text.includes(withoutSpaces(cell)))).toEqual([]);
  });

  it('names the entity, the period, the cut and the page on each page after the first', () => {
    pdf.pages.forEach((page, place) => {
      expect(page).toContain(`Página ${place + 1} de ${pdf.pages.length}`);
      expect(page).toContain(`registro n.º ${report.meta.cut.position}, ${limaDateTime(report.meta.cut.recordedAt!)} (hora de Lima) · Regla lares-2025, versión 1`);
      expect(page).toContain('Primer semestre de 2025');
      expect(page).toContain('MUNICIPALIDAD DISTRITAL DE LARES');
    });
  });

  it('repeats the head of a table that goes on', () => {
    expect(pdf.pages.filter((page) => page.includes('Unidad de organización')).length).toBeGreaterThan(2);
  });

  it('carries its own data', () => {
    expect(pdf.attachments.get('datos-del-informe.json')).toEqual(renderJson(report));
  });

  it('is dated by the cut, in Spanish, tagged and archival', () => {
    const bytes = renderPdf(report).toString('latin1');
    expect(pdf.metadata).toMatchObject({ CreationDate: `D:${report.meta.cut.recordedAt!.slice(0, 19).replace(/\D/g, '')}Z`, Author: 'MUNICIPALIDAD DISTRITAL DE LARES' });
    expect(bytes).toMatch(/\/Lang ?\(es-PE\)/);
    expect(bytes).toMatch(/\/Marked true/);
    expect(bytes).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(bytes).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('embeds only the fonts that come with us', () => {
    const fonts = [...renderPdf(report).toString('latin1').matchAll(/\/BaseFont ?\/([\w+-]+)/g)].map(([, name]) => name!.replace(/^\w+\+|-Identity-H$/g, ''));
    expect(new Set(fonts)).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-SemiBold']));
  });
});

describe('charts and seal', () => {
  const pdf = renderPdf(oneOfEach());

  it('print their words, and describe every drawing for who does not see it', async () => {
    const words = withoutSpaces((await readPdf(pdf)).pages.join(''));
    for (const said of ['98.54 % · 16.67 %', 'no aplicable · sin dato', 'Arbitraje, desde el 01/04/2025', SEAL.cutId, SEAL.dataSha256, SEAL.address]) expect(words).toContain(withoutSpaces(said));
    const described = pdf.toString('latin1').match(/\/Alt/g) ?? [];
    expect(described).toHaveLength(CHARTS.length + 1);
  });

  it('bring no other typeface', () => {
    const named = [...pdf.toString('latin1').matchAll(/\/BaseFont ?\/([\w+-]+)/g)].map(([, name]) => name!.replace(/^\w+\+|-Identity-H$/g, ''));
    expect(new Set(named)).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-SemiBold']));
  });

  it('may hold any text, also what the typeface lacks', () => {
    const { sections, ...rest } = oneOfEach();
    const strange = JSON.parse(JSON.stringify(sections).replaceAll('Arbitraje', 'Ayllu 汉 😀 <b>&').replaceAll('AEI.02.01', '#panic()')) as typeof sections;
    expect(renderPdf({ ...rest, sections: strange }).length).toBeGreaterThan(0);
  });
});

describe('any name', () => {
  it.each(HOSTILE)('prints as it is written: %s', async (name) => {
    const { pages } = await readPdf(renderPdf(buildEvaluationReport(inputFrom(sampleEvents(name)))));
    expect(withoutSpaces(pages[0]!)).toContain(withoutSpaces(name));
  });

  it('shows by its number what the typeface lacks or what would hide', async () => {
    const { pages } = await readPdf(renderPdf(buildEvaluationReport(inputFrom(sampleEvents('Ayllu 汉 😀 \u202eoculto')))));
    expect(withoutSpaces(pages[0]!)).toContain('Ayllu[U+6C49][U+1F600][U+202E]oculto');
  });

  it('may be very long', () => {
    expect(renderPdf(buildEvaluationReport(inputFrom(sampleEvents('muy largo '.repeat(400) + 'x'.repeat(2000))))).length).toBeGreaterThan(0);
  });
});

it('law 7: the same document gives the same bytes, and another document others', () => {
  const once = sha256(renderPdf(sampleReport()));
  expect(sha256(renderPdf(sampleReport()))).toBe(once);
  expect(sha256(renderPdf(sampleReport({ ruleSet: 'ceplan-2022' })))).not.toBe(once);
});
