import type { ParsedDocument } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Finding } from '../model.js';

/** A named check: pure, without clock or state. */
export interface Check {
  readonly name: string;
  /** What it looks for, in Spanish, for the reader of the report. */
  readonly about: string;
  readonly run: (document: ParsedDocument, knowledge: Knowledge) => readonly Finding[];
}
