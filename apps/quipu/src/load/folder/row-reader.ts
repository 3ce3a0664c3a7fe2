import type { FileFormat } from './file-format.js';
import type { Findings } from './findings.js';
import { isNoData } from './no-data.js';
import { NumberColumn } from './numbers/number-column.js';
import type { DecimalMark } from './numbers/number-shape.js';
import type { Sheet, SheetRow } from './sheet.js';
import { termIn, termsOf } from './vocabulary.js';

/** Longest text that the command API takes: enunciados here, names of plans and units half of it. */
const MAX_TEXT = 1000;
export const MAX_NAME = 500;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The cells of one sheet as values; what cannot be read becomes a finding that names row and column. */
export class RowReader {
  private readonly numbers: ReadonlyMap<string, NumberColumn>;

  constructor(
    readonly sheet: Sheet,
    format: FileFormat,
    private readonly findings: Findings,
    declared?: DecimalMark,
  ) {
    const columns = format.columns.filter(({ name, number }) => number && sheet.has(name));
    this.numbers = new Map(columns.map(({ name }) => [name, this.settled(name, declared)]));
  }

  private settled(column: string, declared: DecimalMark | undefined): NumberColumn {
    const figures = this.sheet.rows.map((row) => row.text(column)).filter((cell) => !isNoData(cell));
    return new NumberColumn(figures, declared);
  }

  error(row: SheetRow, column: string, message: string): undefined {
    this.findings.error(row, row.heading(column), message);
    return undefined;
  }

  /** Text in one line; undefined when empty. */
  text(row: SheetRow, column: string, max = MAX_TEXT): string | undefined {
    const text = row.text(column).replace(/\s+/g, ' ');
    if (text.length > max) return this.error(row, column, `pasa de ${max} caracteres`);
    return text === '' ? undefined : text;
  }

  required(row: SheetRow, column: string, max?: number): string | undefined {
    return this.text(row, column, max) ?? (row.text(column) === '' ? this.error(row, column, 'está vacía') : undefined);
  }

  matching(row: SheetRow, column: string, pattern: RegExp, example: string): string | undefined {
    const text = this.required(row, column)?.toUpperCase();
    if (text === undefined || pattern.test(text)) return text;
    return this.error(row, column, `«${text}» no tiene la forma ${example}`);
  }

  /** A place in an order. */
  order(row: SheetRow, column: string): number | undefined {
    const text = row.text(column);
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
    return this.error(row, column, `«${text.slice(0, 40)}» no es un número entero de 1 a 999`);
  }

  year(row: SheetRow, column: string): number | undefined {
    const text = row.text(column);
    if (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR) return Number(text);
    const expected = `no es un año entre ${FIRST_YEAR} y ${LAST_YEAR}`;
    return this.error(row, column, text === '' ? 'está vacía' : `«${text.slice(0, 40)}» ${expected}`);
  }

  /** Null is «sin dato»; undefined is an error already noted. */
  number(row: SheetRow, column: string): string | null | undefined {
    const cell = row.text(column);
    if (isNoData(cell)) return null;
    const read = this.numbers.get(column)!.read(cell);
    return 'value' in read ? read.value : this.error(row, column, read.problem);
  }

  /** Undefined when the cell is empty or an error was noted. */
  term<Term>(row: SheetRow, column: string, vocabulary: ReadonlyMap<string, Term>): Term | undefined {
    const text = this.text(row, column);
    if (text === undefined) return undefined;
    const term = termIn(vocabulary, text);
    return term ?? this.error(row, column, `«${text.slice(0, 40)}» no se reconoce: use ${termsOf(vocabulary)}`);
  }

  attention(row: SheetRow, message: string): void {
    this.findings.attention(row, message);
  }

  /** The rows that come out complete. The others left their findings. */
  rows<Item>(read: (row: SheetRow) => Item | undefined): Item[] {
    return this.sheet.rows.map(read).filter((item) => item !== undefined);
  }
}
