import { paragraphsOf } from './paragraphs.js';
import { visible } from './visible.js';

/** Editors break lines and double spaces as they please. */
export function singleSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A free text as it is kept: its paragraphs between line breaks, without those that hold nothing. */
export function freeText(text: string): string {
  return text.split('\n').map(singleSpaced).filter((line) => line !== '').join('\n');
}

/** Whether two free texts say the same once they are on paper. */
export function saySame(one: string, other: string): boolean {
  return onPaper(one) === onPaper(other);
}

/** A free text as a reader of the document sees it. */
export function onPaper(text: string): string {
  return freeText(paragraphsOf(text).map(visible).join('\n'));
}
