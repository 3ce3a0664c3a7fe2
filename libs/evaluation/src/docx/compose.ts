import { Document, Footer, Header, HeadingLevel, PageNumber, PageOrientation, Paragraph, TextRun, AlignmentType, type FileChild, type ISectionOptions } from 'docx';
import { limaDateTime } from '../document/dates.js';
import type { Block, ReportDocument, Section } from '../document/model.js';
import { blockDocx } from './blocks.js';
import { Element } from './element.js';
import { SIZE_NOTE, SOFT, STYLES } from './looks.js';
import type { Piece } from './piece.js';
import { Places } from './places.js';

/** A4 and its margins, in twips. */
const A4 = { short: 11906, long: 16838 };
const MARGIN = { top: 1077, right: 850, bottom: 907, left: 1020, header: 510, footer: 454 };
/** Past these a table's section lies on its side: the sum of its shares (about millimetres), or its columns. */
const WIDE = { width: 170, columns: 9 };

/** Stands in the frame where the body of a section goes. */
export const BODY = 'cuerpo';

export interface Composed {
  /** All but the bodies: styles, head, foot and pages, with a `BODY` in each section. */
  file: Document;
  /** Fill up as the sections are walked. */
  places: Places;
  /** The body of each; each is walked once, in order. */
  sections: (() => Generator<Piece>)[];
}

/** The document for the library. The same walk serves writing and reading back. */
export function composeDocx(report: ReportDocument): Composed {
  const places = new Places();
  const [head, foot] = [headOf(report, places), footOf(report, places)];
  const groups = grouped(report.sections);
  const pages = groups.map(({ wide }, place): ISectionOptions => {
    // The paragraph after the body holds the properties of the section. The other sections inherit the first's head and foot.
    const frame = { properties: pageOf(wide), children: [new Element(BODY), new Paragraph({ spacing: { before: 0, after: 0 } })] };
    return place === 0 ? { ...frame, headers: { default: head }, footers: { default: foot } } : frame;
  });
  const sections = groups.map((group, place) => () => groupDocx(group, place === 0 ? report : undefined, places));
  return { file: new Document({ title: report.title, styles: STYLES, sections: pages }), places, sections };
}

function* groupDocx({ wide, sections }: Group, front: ReportDocument | undefined, places: Places): Generator<Piece> {
  const width = (wide ? A4.long : A4.short) - MARGIN.left - MARGIN.right;
  if (front) yield* frontDocx(front, places);
  for (const section of sections) yield* sectionDocx(section, width, places);
}

function frontDocx({ title, subtitle, meta }: ReportDocument, places: Places): FileChild[] {
  return [
    new Paragraph({ children: places.hold('entidad', [{ text: meta.entity.name, color: SOFT, allCaps: true }]) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: places.hold('titulo', [{ text: title }]) }),
    new Paragraph({ children: places.hold('subtitulo', [{ text: subtitle, size: 24 }]) }),
  ];
}

function* sectionDocx({ id, title, blocks }: Section, width: number, places: Places): Generator<Piece> {
  yield new Paragraph({ heading: HeadingLevel.HEADING_1, children: places.hold(`seccion/${id}`, [{ text: title }]) });
  for (const block of blocks) yield* blockDocx(block, { section: id, width, places });
}

interface Group {
  wide: boolean;
  sections: Section[];
}

/** Neighbours of the same orientation share pages. */
function grouped(sections: readonly Section[]): Group[] {
  const groups: Group[] = [];
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
