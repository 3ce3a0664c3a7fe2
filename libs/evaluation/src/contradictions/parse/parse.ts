import type { DocumentSource, Level, Paragraph, ParsedDocument, Section, Sentence } from '../document.js';
import { damagedParts, type DamagedPart } from './damage/damage.js';
import { isActionHeading, isHeader, isPlainHeading, isRecommendations, leadingActions, levelHeading, numberedHeading } from './headings.js';
import { sentencesOf } from './sentences.js';

export interface ParseOptions {
  /** Text of a heading after which the document is known to be damaged (a bad scan). Absent: it is told from the text. */
  readonly damagedAfter?: string;
}

interface Context {
  section: Section;
  topic: readonly string[];
  /** The topic came from a heading of its own, so that plain sub-headings do not end it. */
  firm: boolean;
  lastWasHeading: boolean;
  level: Level | null;
  recommending: boolean;
  header: readonly string[];
  damaged: boolean;
}

/** Beyond these a row is no row of a report. */
const LONGEST_ROW = 8_000;
const MOST_CELLS = 200;

/** A recommendation without a heading of its own. */
const ADVISES = /^\W*(?:se (?:recomienda|sugiere|propone)|recomendamos|es recomendable)\b/i;

type Emit = (kind: Sentence['kind'], text: string, start: number, cells?: readonly string[]) => void;

/** Reads a document into sections and sentences, each knowing which actions its part is about. */
export function parseDocument(source: DocumentSource, options: ParseOptions = {}): ParsedDocument {
  const sections: Section[] = [{ number: '', title: 'Inicio', line: 1, offset: 0 }];
  const sentences: Sentence[] = [];
  const context: Context = {
    section: sections[0]!, topic: [], firm: false, lastWasHeading: false, level: null, recommending: false, header: [], damaged: false,
  };
  const paragraphs = source.paragraphs();
  const damaged = damageIn(paragraphs, options);
  for (const paragraph of paragraphs) {
    context.damaged = damaged.some(({ line, lastLine }) => paragraph.line >= line && paragraph.line <= lastLine);
    const emit: Emit = (kind, text, start, cells = []) => {
      const { section, topic, level, header, damaged } = context;
      const recommending = context.recommending || ADVISES.test(text);
      const place = { line: paragraph.line, offset: paragraph.offset + start };
      sentences.push({ kind, text, ...place, section, topic, level, recommending, cells, header, damaged });
    };
    if (paragraph.text.includes('\t')) readRow(paragraph, context, emit);
    else readText(paragraph, context, sections, emit);
  }
  return { sections, sentences, damaged };
}

function damageIn(paragraphs: readonly Paragraph[], { damagedAfter }: ParseOptions): readonly DamagedPart[] {
  if (damagedAfter === undefined) return damagedParts(paragraphs);
  const first = paragraphs.find(({ text }) => text.includes(damagedAfter));
  return first ? [{ line: first.line, lastLine: paragraphs.at(-1)!.line, title: first.text.trim().slice(0, 80), signs: [] }] : [];
}

function readRow(paragraph: Paragraph, context: Context, emit: Emit): void {
  const cells = paragraph.text.split('\t', MOST_CELLS).map((cell) => cell.trim().slice(0, LONGEST_ROW));
  const kept = { topic: context.topic };
  context.topic = rowTopic(cells) ?? (cells[0] ? [] : context.topic);
  if (isHeader(cells)) context.header = cells;
  emit('row', paragraph.text.trim().slice(0, LONGEST_ROW), 0, cells);
  context.topic = kept.topic;
}

/** The action that names the row, in its first cell or after an ordinal. */
function rowTopic([first = '', second = '']: readonly string[]): readonly string[] | null {
  return leadingActions(first) ?? (/^\d{1,3}[.)]?$/.test(first) ? leadingActions(second) : null);
}

function readText(paragraph: Paragraph, context: Context, sections: Section[], emit: Emit): void {
  const clean = paragraph.text.replace(/\*/g, '').replace(/^[\s\-–•✓→]+/, '').trim();
  const wasHeading = context.lastWasHeading;
  const heading = enterHeading(clean, paragraph, context, sections, wasHeading);
  context.lastWasHeading = heading && leadingActions(clean) !== null;
  if (heading) return emit('heading', clean, 0);
  for (const piece of sentencesOf(paragraph.text)) emit('prose', piece.text, piece.start);
}

/** Moves the context on when the paragraph opens a part; true when it is nothing but a heading. */
function enterHeading(text: string, at: Paragraph, context: Context, sections: Section[], wasHeading: boolean): boolean {
  const numbered = numberedHeading(at.text.trim());
  if (numbered) {
    context.section = { ...numbered, line: at.line, offset: at.offset };
    sections.push(context.section);
    Object.assign(context, { topic: [], firm: false, level: null, recommending: isRecommendations(numbered.title) });
    return true;
  }
  const level = levelHeading(text);
  if (level) Object.assign(context, { level, topic: [], firm: false, recommending: false });
  const actions = leadingActions(text);
  if (actions) {
    const firm = isActionHeading(text);
    const topic = wasHeading && firm ? [...context.topic, ...actions] : actions;
    Object.assign(context, { topic, firm: firm && context.level === null, recommending: false });
    return firm;
  }
  if (isRecommendations(text)) {
    if (!context.firm) context.topic = [];
    context.recommending = true;
    return true;
  }
  if (level) return true;
  return plainHeading(text, context);
}

function plainHeading(text: string, context: Context): boolean {
  if (!isPlainHeading(text)) return false;
  if (!context.firm) context.topic = [];
  return true;
}
