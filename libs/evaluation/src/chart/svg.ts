import { xmlText } from '../ooxml/write-xml.js';

/** Width of every drawing, in its own units: about a third of a millimetre on paper. */
export const WIDTH = 1000;
/** Height of letters. */
export const LETTERS = 12;
/** From one line of text to the next. */
export const LINE = 15;

export const INK = '#1c2429';
export const SOFT = '#55616a';
export const RULE = '#ffffff';

/** Ours in the PDF, whatever the reader has in the page. */
const FAMILY = "'Quipu Sans 01','Source Sans 3','Segoe UI',system-ui,sans-serif";

/** A drawing of a height; `shapes` are already SVG. Only whole coordinates: the same data are the same bytes. */
export function svg(height: number, shapes: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" aria-hidden="true" ` +
    `font-family="${FAMILY}" font-size="${LETTERS}" fill="${INK}">${shapes.join('')}</svg>`
  );
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return width <= 0 || height <= 0 ? '' : `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

/** A path of whole steps, filled or drawn. */
export function path(steps: string, look: string): string {
  return `<path d="${steps}" ${look}/>`;
}

/** Lines of text, the first with its feet at `y`. */
export function texts(lines: readonly string[], x: number, y: number, look = ''): string {
  return lines.map((line, place) => `<text x="${x}" y="${y + place * LINE}"${look}>${xmlText(line)}</text>`).join('');
}
