/** What kind of contradiction a finding is. */
export const CONTRADICTION_CLASSES = [
  'acronym', 'adjective', 'alert', 'code', 'count', 'evidence-date', 'figure', 'good-but-critical', 'indicator',
  'listing', 'name', 'no-recommendation', 'norm', 'owner', 'period', 'scale', 'scope', 'state', 'structure', 'two-ways', 'zero-target',
] as const;

export type ContradictionClass = (typeof CONTRADICTION_CLASSES)[number];

/** must-fix: one of the two is wrong · explain: both may be right, the reader needs to know why · note: worth a look. */
export type Severity = 'must-fix' | 'explain' | 'note';

/** A spot in the document. `line` is 1-based; `offset` counts UTF-16 units from the start of the text. */
export interface Place {
  readonly section: string;
  readonly line: number;
  readonly offset: number;
  /** The sentence or row, at most 240 characters. */
  readonly excerpt: string;
}

/** What the sentence is held against. */
export interface Datum {
  readonly figure: string;
  /** Where the figure comes from: a table of the system, or another place of the same document. */
  readonly source: string;
}

export interface Finding {
  /** Stable for the same document and data: check and subject. */
  readonly id: string;
  readonly check: string;
  readonly class: ContradictionClass;
  readonly severity: Severity;
  /** One sentence in Spanish. */
  readonly message: string;
  /** The same fact told in several places is one finding; the first place is the one to show. */
  readonly places: readonly Place[];
  readonly datum: Datum;
  readonly suggestion: string;
  /** `low` when the text at hand is known to be damaged (see `damagedAfter`). */
  readonly confidence: 'normal' | 'low';
}
