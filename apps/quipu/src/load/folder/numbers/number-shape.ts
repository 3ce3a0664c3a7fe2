/** How decimals are marked in a column: `1,295.60` is «punto», `1.295,60` is «coma». */
export type DecimalMark = 'punto' | 'coma';

/**
 * What the writing of one figure says by itself. `plain` has no mark; `ambiguous` (`1,295`) may be
 * a thousand and something or one and something: only its column, or the sender, can tell.
 */
export type NumberShape = 'plain' | DecimalMark | 'ambiguous' | 'invalid';

const PLAIN = /^[-+]?(\d+|\d{1,3}( \d{3})+)$/;
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const POINT = /^[-+]?((\d+|\d{1,3}([, ]\d{3})+)\.\d+|\d{1,3}(,\d{3}){2,})$/;
const COMMA = /^[-+]?((\d+|\d{1,3}([. ]\d{3})+),\d+|\d{1,3}(\.\d{3}){2,})$/;

/** Without what spreadsheets put around a figure: hard spaces, `S/`, `%`, a typographic minus. */
export function bareFigure(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/^\s*[\u2212\u2013](?=\s*\d)/, '-')
    .replace(/^\s*S\/\.?/i, '')
    .replace(/%\s*$/, '')
    .trim();
}

export function shapeOf(bare: string): NumberShape {
  if (PLAIN.test(bare)) return 'plain';
  if (AMBIGUOUS.test(bare)) return 'ambiguous';
  if (POINT.test(bare)) return 'punto';
  return COMMA.test(bare) ? 'coma' : 'invalid';
}
