import type { Sentence } from '../document.js';
import type { ContradictionClass, Datum, Finding, Place, Severity } from '../model.js';

const EXCERPT = 240;

export interface Claim {
  readonly check: string;
  readonly class: ContradictionClass;
  /** What is contradicted: claims of a check with the same subject are one finding. */
  readonly subject: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: readonly Sentence[];
  readonly datum: Datum;
  readonly suggestion: string;
}

export function finding(claim: Claim): Finding {
  const { check, severity, message, datum, suggestion } = claim;
  return {
    id: `${check}:${claim.subject}`, check, class: claim.class, severity, message, datum, suggestion,
    places: claim.at.map(place), confidence: 'normal',
  };
}

export function place(sentence: Sentence): Place {
  const { section, line, offset, text } = sentence;
  const title = [section.number, section.title].filter((part) => part !== '').join(' ');
  return { section: title, line, offset, excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text };
}
