import type { Knowledge } from '../knowledge.js';

const SEMESTER = /\b(primer|segundo|1er|2do|I|II)\s+semestre\s*(?:del?\s+)?(?:año\s+)?(?:del?\s+)?(20\d{2})?/gi;
const YEAR = /(?<![\d.,/-])(20\d{2})(?![\d.,/-]\d|\d)/g;
const EARLIER = /(?:año|ejercicio|semestre|periodo|período)s? (?:anterior|pasado|previo|siguiente|próximo)/i;
/** `2024-2030` says which plan, not which period. */
const SPAN = /20\d{2}\s?(?:[–—\-/]|al?)\s?20\d{2}/g;

/** The sentence speaks, also, of a period or year that is not the one evaluated: its figures may be of that one. */
export function speaksOfAnotherPeriod(text: string, { period }: Pick<Knowledge, 'period'>): boolean {
  const own = text.replace(SPAN, ' ');
  const year = period.to.slice(0, 4);
  if (EARLIER.test(own) || [...own.matchAll(YEAR)].some(([, said]) => said !== year)) return true;
  const half = halfOf(period);
  return half !== null && [...own.matchAll(SEMESTER)].some(([, which]) => semesterSaid(which!) !== half);
}

/** 1 or 2; null when what is evaluated is a whole year. */
export function halfOf({ from, to }: Knowledge['period']): 1 | 2 | null {
  if (from.slice(5, 7) === '07') return 2;
  return to.slice(5, 7) === '06' ? 1 : null;
}

export function semesterSaid(which: string): 1 | 2 {
  return /^(?:primer|1er|I)$/i.test(which) ? 1 : 2;
}
