import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildEvaluationReport, readBackDocx, renderDocx, type ReportDocument } from '../index.js';
import { packed } from '../apart/message.js';
import { HOSTILE } from '../../test/support/hostile.js';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';
import { officeParts } from '../../test/support/office.js';
import { tablesOf } from '../../test/support/read.js';
import { writtenReport } from '../../test/support/written.js';

const PROGRAM = fileURLToPath(new URL('../../bin/apart.mjs', import.meta.url));
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([whole, first]) => first ?? whole);

const chartsOf = ({ sections }: ReportDocument) => sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));

/** A picture for each bar, each row of bullets and each span of a timeline. */
function picturesOf(report: ReportDocument): number {
  const bars = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : [])));
  const rows = chartsOf(report).map(({ drawing }) => (drawing.type === 'bullets' ? drawing.rows.length : drawing.rows.flatMap(({ spans }) => spans).length));
  return rows.reduce((sum, count) => sum + count, bars.length);
}

describe('the Word document of Lares', () => {
  const report = buildEvaluationReport({ ...inputFrom(laresEvents()), narratives: {} });
  let parts: Record<string, string>;
  let body: string;
  beforeAll(async () => {
    parts = officeParts(await renderDocx(report));
    body = parts['word/document.xml']!;
  });

  it('has a heading in its style for every section, and Spanish as its language', () => {
    expect(every(body, /<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(report.sections.length);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="es-PE"/>');
  });

  it('has real tables whose titles repeat on every page', () => {
    const heads = tablesOf(report).reduce((sum, { groups }) => sum + (groups ? 2 : 1), 0) + chartsOf(report).length;
    expect(every(body, /<w:tblHeader\/>/g)).toHaveLength(heads);
  });

  it('lays wide tables on A4 on its side and the rest upright', () => {
    const pages = every(body, /<w:pgSz ([^>]*)\/>/g);
    expect(pages.filter((page) => page.includes('w:w="16838" w:h="11906" w:orient="landscape"')).length).toBeGreaterThan(0);
    expect(pages.filter((page) => page.includes('w:w="11906" w:h="16838" w:orient="portrait"')).length).toBeGreaterThan(0);
  });

  it('names entity, period, cut and page on every page', () => {
    expect(every(parts['word/header1.xml']!, /<w:t[^>]*>([^<]*)/g).join('')).toBe(`${report.meta.entity.name} · ${report.subtitle}`);
    const foot = parts['word/footer1.xml']!;
    expect(foot).toContain('Corte: registro n.º');
    expect(foot).toContain('NUMPAGES');
  });

  it('tells levels with a mark and a word, and every drawing in words', () => {
    expect(body).toMatch(/>▼ Malo</);
    const described = every(body, /<wp:docPr [^>]*descr="([^"]+)"/g);
    expect(described).toHaveLength(picturesOf(report));
    expect(picturesOf(report)).toBeGreaterThan(30);
    expect(described[0]).toMatch(/^Escala semestral, reportado: Malo \d+, Regular \d+, Bueno \d+/);
  });

  it('gives every place a tag of its own that Word accepts', () => {
    const tags = every(body, /<w:tag w:val="([^"]*)"\/>/g);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.filter((tag) => tag.length > 64)).toEqual([]);
    expect(tags).toContain('q:table/acciones-e-indicadores/AEI.01.01/recalculado');
    expect(tags).toContain('n:accion/AEI.01.01');
  });

  it('is dated by the cut', () => {
    expect(parts['docProps/core.xml']).toContain(`${report.meta.cut.recordedAt!.slice(0, 19)}Z</dcterms:created>`);
  });
});

it.each(HOSTILE)('any name comes back as it went: %s', async (name) => {
  const report = writtenReport(name);
  expect(await readBackDocx(await renderDocx(report), report)).toMatchObject({ altered: [], missing: [], outside: [] });
});

it('law 7: the same document gives the same bytes, twice here and in processes of other zone and language', async () => {
  const report = writtenReport();
  const bytes = await renderDocx(report);
  const apart = (env: NodeJS.ProcessEnv) => execFileSync(process.execPath, [PROGRAM, 'docx'], { input: packed({ data: report }), env: { PATH: process.env['PATH'], ...env } });
  expect((await renderDocx(report)).equals(bytes)).toBe(true);
  expect(apart({ TZ: 'America/Lima', LANG: 'es_PE.UTF-8' }).equals(bytes)).toBe(true);
  expect(apart({ TZ: 'Asia/Tokyo', LANG: 'C', SOURCE_DATE_EPOCH: '1' }).equals(bytes)).toBe(true);
});
