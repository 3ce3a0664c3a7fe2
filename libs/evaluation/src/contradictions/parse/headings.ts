import type { Level } from '../document.js';

/** `2.1 Title`, `III. Title` */
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}(?=\.))\.?\s+(\p{Lu}[^\t]{2,160})$/u;
const CONTENTS_ENTRY = /(?:\.{2,}\s*\d*|\)\d+|\s\d+)$/;
/** An enumerated sentence, such as a conclusion, is no heading. */
const SENTENCE = /[.;,]$/;
const LEVEL = /\b(MALO|REGULAR|BUENO)\b/;
/** `AEI.01.02`, `AEI 01.02`, `AEI-01.02`, `AEI N.° 01.02` */
export const ACTION_CODE = String.raw`AEI(?:[.\-–]|\s?N[.°º]{1,2})?\s?(\d{2}\.\d{2})`;
const ACTION = new RegExp(ACTION_CODE, 'g');
const LEADING = new RegExp(`^${ACTION_CODE}\\b`);

export interface NumberedHeading {
  readonly number: string;
  readonly title: string;
}

/** `2.1 Estado Integral de las AEI`; a line of the table of contents is not a heading. */
export function numberedHeading(text: string): NumberedHeading | null {
  const found = NUMBERED.exec(text);
  if (!found || CONTENTS_ENTRY.test(text) || SENTENCE.test(text)) return null;
  return { number: found[1]!, title: found[2]!.replace(/:$/, '').trim() };
}

/** `Desempeño deficiente (MALO: <30%)`: the part narrates the actions of a level. */
export function levelHeading(text: string): Level | null {
  const found = text.length < 100 && text.includes('(') ? LEVEL.exec(text) : null;
  return found ? (found[1]!.toLowerCase() as Level) : null;
}

/** Codes when the paragraph begins with an action's code: `AEI.01.01 – Salud…`; null otherwise. */
export function leadingActions(text: string): readonly string[] | null {
  const found = LEADING.exec(text);
  return found ? [`AEI.${found[1]!}`] : null;
}

/** The whole paragraph is the action's heading, without narrative of its own. */
export function isActionHeading(text: string): boolean {
  return leadingActions(text) !== null && !/[:%]|\.\s+\p{Lu}/u.test(text.replace(LEADING, '').replace(/^\s*:/, '')) && text.length < 260;
}

export function isRecommendations(text: string): boolean {
  return /^recomendaciones?\b/i.test(text) && text.length < 60;
}

/** A short line without a final mark: a heading of no number. */
export function isPlainHeading(text: string): boolean {
  return text.length < 70 && /^\p{Lu}/u.test(text) && !/[.:;,%\d]$/.test(text) && text.split(' ').length <= 9;
}

/** Codes of actions in a text, as the plan writes them. */
export function actionCodes(text: string): string[] {
  return [...text.matchAll(ACTION)].map(([, digits]) => `AEI.${digits!}`);
}

const HEAD = /^(?:c[oó]d|aei|oei|acci[oó]n|nivel|indicador|responsable|recomendaci|avance|logro|meta|medida|brecha|unidad|[oó]rgano)/i;

/** Titles of columns: short, without figures other than a year, and one of those that such tables have. */
export function isHeader(cells: readonly string[]): boolean {
  const titles = cells.filter((cell) => cell !== '');
  if (titles.length < 2 || !titles.some((title) => HEAD.test(title))) return false;
  return titles.every((title) => title.length < 60 && !/\d/.test(title.replace(/\b20\d\d\b|Sem\.?\s?\d/g, '')));
}
