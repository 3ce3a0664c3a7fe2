import { XML, xmlText } from '../ooxml/write-xml.js';
import { HEAD, numberStyle, TEXT, YEAR } from './styles.js';
import type { Sheet, SheetCell } from './workbook.js';

/** Excel keeps 15 digits of a number: with more it would show another one. */
const MOST_DIGITS = 15;
const LONGEST_TEXT = 32_767;
/** Points. */
const LINE = 13.5;
const HIGHEST = 400;

/** One sheet, its first row in sight and repeated on every printed page. */
export function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`);
  const head = columns.map(({ title }, place) => textXml(title, reference(place, 1), HEAD));
  const lines = (texts: readonly string[]) => Math.max(1, ...texts.map((text, column) => linesOf(text, columns[column]!.width)));
  const body = rows.map((row, place) => rowXml(row.map((cell, column) => cellXml(cell, reference(column, place + 2))), place + 2, lines(row.map(textOf))));
  const range = `A1:${reference(columns.length - 1, rows.length + 1)}`;
  return (
    `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${widths.join('')}</cols><sheetData>${rowXml(head, 1, lines(columns.map(({ title }) => title)))}${body.join('')}</sheetData>` +
    `<autoFilter ref="${range}"/>${pageSetup(columns.reduce((sum, { width }) => sum + width, 0))}</worksheet>`
  );
}

/** Characters across that still can be read on a page: A4 on its side as it is, A3 reduced. */
const ON_A4 = 180;
const ON_A3 = 320;

/** What is too wide for a page goes on to others: squeezed into one nobody could read it. */
function pageSetup(width: number): string {
  const [paper, across] = width <= ON_A4 ? [9, 1] : [8, Math.ceil(width / ON_A3)];
  return `<pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/>`;
}

/** As high as its longest text: not every program finds that out by itself, and lines would lie over one another. */
function rowXml(cells: readonly string[], number: number, lines: number): string {
  const height = lines === 1 ? '' : ` ht="${Math.min(lines * LINE, HIGHEST)}" customHeight="1"`;
  return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

function textOf(cell: SheetCell): string {
  return cell !== null && 'text' in cell ? cell.text : '';
}

/** Words are not broken, so that a line holds somewhat less than fits. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
}

function cellXml(cell: SheetCell, at: string): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text === '' ? '' : textXml(cell.text, at, TEXT);
  if (cell.number.replace(/^-?[0.]*|\./g, '').length > MOST_DIGITS) return textXml(cell.number, at, TEXT);
  return `<c r="${at}" s="${cell.plain ? YEAR : numberStyle(cell.decimals)}"><v>${xmlText(cell.number)}</v></c>`;
}

/** Text is written as text, whatever it begins with: nothing here can become a formula. */
function textXml(text: string, at: string, style: number): string {
  const literal = xmlText(text.slice(0, LONGEST_TEXT)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${literal}</t></is></c>`;
}

/** Column from 0 and row from 1 → `AB7`. */
export function reference(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
