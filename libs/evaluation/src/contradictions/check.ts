import type { ParsedDocument } from './document.js';
import type { Knowledge } from './knowledge.js';
import type { ContradictionClass, Finding, Severity } from './model.js';
import { ALL_CHECKS } from './checks/all.js';
import type { Check } from './checks/check.js';

export interface CheckOptions {
  /** What to do with findings that rest only on text known to be damaged: leave them out, keep them as notes, or treat them as any other (what was typed here was never scanned). */
  readonly damaged?: 'skip' | 'note' | 'examine';
  readonly checks?: readonly Check[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { 'must-fix': 0, explain: 1, note: 2 };

/** What a bad scan cannot make up: it changes letters and digits, seldom the state of a work. */
const SURVIVES_A_SCAN = new Set<ContradictionClass>(['alert', 'good-but-critical', 'two-ways']);

/** Runs the checks over a document and what is known; one finding per fact, the gravest first, then by line. */
export function findContradictions(document: ParsedDocument, knowledge: Knowledge, options: CheckOptions = {}): Finding[] {
  const checks = options.checks ?? ALL_CHECKS;
  const sound = run(options.damaged === 'examine' ? document : withoutDamage(document), knowledge, checks);
  const doubtful = options.damaged === 'note' ? run(document, knowledge, checks).filter((one) => !sound.some(({ id }) => id === one.id)) : [];
  const lowered = doubtful.filter((one) => SURVIVES_A_SCAN.has(one.class)).map((one): Finding => ({ ...one, severity: 'note', confidence: 'low' }));
  return [...sound, ...lowered].sort(byWeight);
}

function run(document: ParsedDocument, knowledge: Knowledge, checks: readonly Check[]): Finding[] {
  return [...joined(checks.flatMap((check) => check.run(document, knowledge)))];
}

function withoutDamage(document: ParsedDocument): ParsedDocument {
  if (document.damaged.length === 0) return document;
  const sections = document.sections.filter((section) => !document.damaged.some(({ line, lastLine }) => section.line >= line && section.line <= lastLine));
  return { ...document, sections, sentences: document.sentences.filter(({ damaged }) => !damaged) };
}

function joined(found: readonly Finding[]): Iterable<Finding> {
  const byId = new Map<string, Finding>();
  for (const one of found) {
    const same = byId.get(one.id);
    byId.set(one.id, same ? { ...same, places: distinct([...same.places, ...one.places]) } : one);
  }
  return byId.values();
}

function distinct(places: Finding['places']): Finding['places'] {
  return [...new Map(places.map((place) => [place.offset, place])).values()].sort((a, b) => a.offset - b.offset);
}

function byWeight(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.places[0]?.offset ?? 0) - (b.places[0]?.offset ?? 0) || (a.id < b.id ? -1 : 1);
}
