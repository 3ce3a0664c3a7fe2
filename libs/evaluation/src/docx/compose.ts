import { Document, Footer, Header, HeadingLevel, PageNumber, PageOrientation, Paragraph, TextRun, AlignmentType, type FileChild, type ISectionOptions } from 'docx';
import { limaDateTime } from '../document/dates.js';
import type { Block, ReportDocument, Section } from '../document/model.js';
import { blockDocx } from './blocks.js';
import { SIZE_NOTE, SOFT, STYLES } from './looks.js';
import { Places } from './places.js';

/** A4 and its margins, in twips. */
const A4 = { short: 11906, long: 16838 };
const MARGIN = { top: 1077, right: 850, bottom: 907, left: 1020, header: 510, footer: 454 };
/** Past these a table's section lies on its side: the sum of its shares (about millimetres), or its columns. */
const WIDE = { width: 170, columns: 9 };

/** The document for the library, and the places that it holds. The same walk serves writing and reading back. */
export function composeDocx(report: ReportDocument): { file: Document; places: Places } {
  const places = new Places();
  const front = frontDocx(report, places);
  const [head, foot] = [headOf(report, places), footOf(report, places)];
  const groups = grouped(report.sections).map(({ wide, sections }, place): ISectionOptions => {
    const width = (wide ? A4.long : A4.short) - MARGIN.left - MARGIN.right;
    const body = sections.flatMap((section) => sectionDocx(section, width, places));
    const properties = pageOf(wide);
    // The other sections inherit its head and foot.
    return place === 0 ? { properties, headers: { default: head }, footers: { default: foot }, children: [...front, ...body] } : { properties, children: body };
  });
  const file = new Document({ title: report.title, styles: STYLES, sections: groups });
  return { file, places };
}

function frontDocx({ title, subtitle, meta }: ReportDocument, places: Places): FileChild[] {
  return [
    new Paragraph({ children: places.hold('entidad', [{ text: meta.entity.name, color: SOFT, allCaps: true }]) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: places.hold('titulo', [{ text: title }]) }),
    new Paragraph({ children: places.hold('subtitulo', [{ text: subtitle, size: 24 }]) }),
  ];
}

function sectionDocx({ id, title, blocks }: Section, width: number, places: Places): FileChild[] {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, children: places.hold(`seccion/${id}`, [{ text: title }]) });
  return [heading, ...blocks.flatMap((block) => blockDocx(block, { section: id, width, places }))];
}

/** Neighbours of the same orientation share pages. */
function grouped(sections: readonly Section[]): { wide: boolean; sections: Section[] }[] {
  const groups: { wide: boolean; sections: Section[] }[] = [];
  for (const section of sections) {
    const wide = section.blocks.some(isWide);
    const last = groups.at(-1);
    if (last?.wide === wide) last.sections.push(section);
    else groups.push({ wide, sections: [section] });
  }
  return groups;
}

function isWide(block: Block): boolean {
  if (block.kind !== 'table') return false;
  const width = block.columns.reduce((sum, column) => sum + column.width, 0);
  return width > WIDE.width || block.columns.length > WIDE.columns;
}

/** The library turns the page itself: it is given upright and its orientation. */
function pageOf(wide: boolean): ISectionOptions['properties'] {
  const orientation = wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { page: { size: { width: A4.short, height: A4.long, orientation }, margin: MARGIN } };
}

function headOf({ meta, subtitle }: ReportDocument, places: Places): Header {
  const words = [{ text: `${meta.entity.name} · ${subtitle}`, size: SIZE_NOTE, color: SOFT }];
  return new Header({ children: [new Paragraph({ children: places.hold('encabezado', words) })] });
}

function footOf({ meta }: ReportDocument, places: Places): Footer {
  const { cut, ruleSet } = meta;
  const moment = cut.recordedAt ? `${limaDateTime(cut.recordedAt)} (hora de Lima)` : 'sin registros';
  const text = `Corte: registro n.º ${cut.position}, ${moment} · Regla ${ruleSet.id}, versión ${ruleSet.version}`;
  const page = new TextRun({ children: ['Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES], size: SIZE_NOTE, color: SOFT });
  return new Footer({
    children: [
      new Paragraph({ spacing: { after: 0 }, children: places.hold('pie', [{ text, size: SIZE_NOTE, color: SOFT }]) }),
      new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 0 }, children: [page] }),
    ],
  });
}
