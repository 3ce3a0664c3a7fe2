import type { FileFormat } from './file-format.js';
import type { Findings } from './findings.js';
import { isNoData } from './no-data.js';
import { periodIn } from './period-text.js';
import { NumberColumn } from './numbers/number-column.js';
import type { DecimalMark } from './numbers/number-shape.js';
import { groupedBy } from '../grouped-by.js';
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
    const groups = groupedBy(columns, ({ name, group }) => group ?? name);
    const settled = [...groups.values()].flatMap((group) => {
      const names = group.map(({ name }) => name);
      const numbers = this.settled(names, declared);
      return names.map((name) => [name, numbers] as const);
    });
    this.numbers = new Map(settled);
  }

  private settled(columns: readonly string[], declared: DecimalMark | undefined): NumberColumn {
    const figures = this.sheet.rows.flatMap((row) => columns.map((column) => row.text(column))).filter((cell) => !isNoData(cell));
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

  /** `2025-01-31` or `31/01/2025` as an ISO date; undefined when empty or when an error was noted. */
  day(row: SheetRow, column: string): string | undefined {
    const text = row.text(column);
    if (text === '') return undefined;
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    const date = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
    const instant = new Date(`${date}T00:00:00Z`);
    const real = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
    return real ? date : this.error(row, column, `«${text.slice(0, 20)}» no es una fecha: use 31/01/2025`);
  }

  period(row: SheetRow, column: string): string | undefined {
    const text = this.required(row, column);
    if (text === undefined) return undefined;
    return periodIn(text) ?? this.error(row, column, `«${text.slice(0, 40)}» no se reconoce: use 2025-S1, 2025-S2 o 2025-A`);
  }

  /** `11.01-GERENCIA DE DESARROLLO SOCIAL` is read by its code. */
  unit(row: SheetRow, column: string): string | undefined {
    const text = this.required(row, column);
    if (text === undefined) return undefined;
    const code = /^(\d{1,3}(?:\.\d{1,3}){0,5})(?:\s*[-–:]?\s|\s*[-–:]|$)/.exec(text)?.[1];
    return code ?? this.error(row, column, `«${text.slice(0, 40)}» no empieza con el código de una unidad, como 11.01`);
  }

  requiredTerm<Term>(row: SheetRow, column: string, vocabulary: ReadonlyMap<string, Term>): Term | undefined {
    return this.required(row, column) === undefined ? undefined : this.term(row, column, vocabulary);
  }

  /** Null is «sin dato»; undefined is an error already noted. A column that the file lacks is no data. */
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
