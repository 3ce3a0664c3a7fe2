import type { CsvRecord } from './csv-records.js';
import type { ColumnFormat, FileFormat } from './file-format.js';
import { plainWords } from './plain-words.js';

/** Titles and logos may stand above the header. */
const ROWS_ABOVE = 20;

export interface Header {
  /** Index among the records. */
  at: number;
  /** Column name → where it stands and how the file writes it. */
  columns: ReadonlyMap<string, { index: number; heading: string }>;
  missing: ColumnFormat[];
  /** Column names that two headings claim. */
  repeated: string[];
  /** Headings that say nothing to this format. */
  unknown: string[];
}

/** The record that names most columns of the format; the first of those that name all it needs. */
export function findHeader(records: readonly CsvRecord[], format: FileFormat): Header | undefined {
  let best: Header | undefined;
  for (const [at, record] of records.slice(0, ROWS_ABOVE).entries()) {
    const header = readHeader(record, at, format);
    if (header.missing.length === 0) return header;
    if (!best || header.columns.size > best.columns.size) best = header;
  }
  return best;
}

function readHeader({ cells }: CsvRecord, at: number, format: FileFormat): Header {
  const columns = new Map<string, { index: number; heading: string }>();
  const repeated: string[] = [];
  const unknown: string[] = [];
  cells.forEach((heading, index) => {
    const column = columnOf(heading, format);
    if (!column && heading.trim() !== '') unknown.push(heading.trim());
    if (!column) return;
    if (columns.has(column.name)) repeated.push(column.name);
    else columns.set(column.name, { index, heading: heading.trim() });
  });
  const missing = format.columns.filter(({ name, required }) => required && !columns.has(name));
  return { at, columns, missing, repeated, unknown };
}

function columnOf(heading: string, format: FileFormat): ColumnFormat | undefined {
  const words = plainWords(heading);
  return format.columns.find(({ name, aliases }) => plainWords(name) === words || aliases.includes(words));
}
