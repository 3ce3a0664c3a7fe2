import type { DamagedPart } from './parse/damage/damage.js';

/** A document as the checks see it: sections, and in them sentences and rows of tables, each with its place. */
export type Level = 'malo' | 'regular' | 'bueno';

export interface Section {
  /** `2.1`, or empty before the first numbered heading. */
  readonly number: string;
  readonly title: string;
  readonly line: number;
  readonly offset: number;
}

export interface Sentence {
  readonly kind: 'prose' | 'row' | 'heading';
  readonly text: string;
  readonly line: number;
  readonly offset: number;
  readonly section: Section;
  /** Codes of the actions that this part of the document is about. */
  readonly topic: readonly string[];
  /** Set inside a part that narrates the actions of one level. */
  readonly level: Level | null;
  /** Inside a list of recommendations. */
  readonly recommending: boolean;
  /** Trimmed cells of a row; empty for prose. */
  readonly cells: readonly string[];
  /** Cells of the last row that looked like a table's head. */
  readonly header: readonly string[];
  /** The text is known to be damaged from here on. */
  readonly damaged: boolean;
}

export interface ParsedDocument {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** What a bad scan damaged: it is not examined, and who asks is told so. */
  readonly damaged: readonly DamagedPart[];
}

/** One paragraph, or one row with cells parted by tabs, of any source. */
export interface Paragraph {
  readonly text: string;
  /** 1-based line, or ordinal of the paragraph where there are no lines. */
  readonly line: number;
  /** UTF-16 units from the start. */
  readonly offset: number;
}

/** Port: whatever can give paragraphs in reading order (plain text here; DOCX by its own reader). */
export interface DocumentSource {
  paragraphs(): readonly Paragraph[];
}
