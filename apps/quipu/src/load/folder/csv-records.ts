import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableFile } from './unreadable-file.js';

export interface CsvRecord {
  /** Line of the file where the record begins. */
  line: number;
  cells: string[];
}

export type Separator = ',' | ';';

export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 200;
const MAX_RECORD_CHARACTERS = 100_000;

/** All the records of a text; throws `UnreadableFile` naming the line of what cannot be a CSV. */
export function csvRecords(text: string, separator: Separator, file: string): CsvRecord[] {
  const records = parsed(text, separator, file);
  if (records.length > MAX_ROWS) throw new UnreadableFile(file, `tiene más de ${MAX_ROWS} filas`, records.at(-1)!.line);
  const wide = records.find(({ cells }) => cells.length > MAX_COLUMNS);
  if (wide) throw new UnreadableFile(file, `una fila tiene más de ${MAX_COLUMNS} columnas`, wide.line);
  return records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

function parsed(original: string, separator: Separator, file: string): CsvRecord[] {
  // One kind of line break: the parser counts a CRLF inside a quoted cell as two lines.
  const text = original.replace(/\r\n?/g, '\n');
  try {
    const found = parse(text, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      to: MAX_ROWS + 1,
    }) as unknown as ParsedRecord[];
    return found.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(file, ...explained(error, text));
    throw error;
  }
}

/** The parser counts lines at the end of a record; a quoted cell may span several. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

const QUOTES = 'unas comillas («"») no están bien cerradas: revise esa línea';
const EXPLANATIONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'unas comillas («"») se abren y nunca se cierran',
  CSV_INVALID_CLOSING_QUOTE: QUOTES,
  INVALID_OPENING_QUOTE: QUOTES,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: QUOTES,
  CSV_MAX_RECORD_SIZE: `una fila pasa de ${MAX_RECORD_CHARACTERS} caracteres: no parece un CSV de este formato`,
};

function explained(error: CsvError, text: string): [string, number] {
  const reported = typeof error['lines'] === 'number' ? error['lines'] : 0;
  const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? openQuoteLine(text) : reported;
  return [EXPLANATIONS[error.code] ?? 'no se puede leer como CSV', line];
}

/** The parser names the last line of the file; what helps is where the open quote stands. */
function openQuoteLine(text: string): number {
  return text.slice(0, text.lastIndexOf('"')).split('\n').length;
}
