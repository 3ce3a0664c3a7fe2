/** Line and paragraph breaks inside a name are only spaces on paper. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Characters that show nothing and can mislead: controls, marks that reorder text, lone surrogates.
 * A fixed list: one that grew with each Unicode version would change the bytes of old reports.
 */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]/gu;

/** Text as a reader sees it: what would hide in it is named, e.g. `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(BREAKS, ' ').replace(HIDDEN, named);
}

/** `[U+6C49]` */
export function named(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
