import type { Level } from '../document.js';

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(\p{Lu}[^\t]{2,160})$/u;
const CONTENTS_ENTRY = /(?:\.{2,}\s*\d*|\)\d+|\s\d+)$/;
const LEVEL = /\b(MALO|REGULAR|BUENO)\b/;
const ACTION = /AEI[. ]?\d{2}\.\d{2}/g;

export interface NumberedHeading {
  readonly number: string;
  readonly title: string;
}

/** `2.1 Estado Integral de las AEI`; a line of the table of contents is not a heading. */
export function numberedHeading(text: string): NumberedHeading | null {
  const found = NUMBERED.exec(text);
  if (!found || CONTENTS_ENTRY.test(text)) return null;
  return { number: found[1]!, title: found[2]!.replace(/:$/, '').trim() };
}

/** `Desempeño deficiente (MALO: <30%)`: the part narrates the actions of a level. */
export function levelHeading(text: string): Level | null {
  const found = text.length < 100 && text.includes('(') ? LEVEL.exec(text) : null;
  return found ? (found[1]!.toLowerCase() as Level) : null;
}

/** Codes when the paragraph begins with an action's code: `AEI.01.01 – Salud…`; null otherwise. */
export function leadingActions(text: string): readonly string[] | null {
  if (!/^AEI[. ]?\d{2}\.\d{2}\b/.test(text)) return null;
  const codes = [...text.slice(0, 14).matchAll(ACTION)].map(([code]) => normalAction(code));
  return codes.length > 0 ? codes : null;
}

/** The whole paragraph is the action's heading, without narrative of its own. */
export function isActionHeading(text: string): boolean {
  return leadingActions(text) !== null && !/[:%]/.test(text) && text.length < 260;
}

export function isRecommendations(text: string): boolean {
  return /^recomendaciones?\b/i.test(text) && text.length < 60;
}

/** A short line without a final mark: a heading of no number. */
export function isPlainHeading(text: string): boolean {
  return text.length < 70 && /^\p{Lu}/u.test(text) && !/[.:;,%\d]$/.test(text) && text.split(' ').length <= 9;
}

export function normalAction(code: string): string {
  return code.replace(/^AEI[. ]?/, 'AEI.');
}
