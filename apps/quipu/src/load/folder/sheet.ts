import { createHash } from 'node:crypto';
import { csvRecords, type CsvRecord, type Separator } from './csv-records.js';
import { fileBytes, textOf } from './file-bytes.js';
import type { FileFormat } from './file-format.js';
import type { Findings, RowPlace } from './findings.js';
import { findHeader, type Header } from './header.js';
import { UnreadableFile } from './unreadable-file.js';

export interface SheetRow extends RowPlace {
  /** The cell's text without spaces around it; empty where the column is absent. */
  text(column: string): string;
  /** Heading of the column as the file writes it. */
  heading(column: string): string;
}

/** One CSV file of the folder, its columns recognised and its rows in order. */
export interface Sheet {
  file: string;
  bytes: number;
  sha256: string;
  rows: SheetRow[];
  has(column: string): boolean;
  /** As the file writes it. */
  heading(column: string): string;
}

/** Throws `UnreadableFile`; what is merely odd goes to the findings. */
export async function readSheet(path: string, file: string, format: FileFormat, findings: Findings): Promise<Sheet> {
  const bytes = await fileBytes(path, file);
  const { records, header } = bestReading(textOf(bytes, file), file, format);
  const known = checkedHeader(header, records, file, findings);
  const rows = records.slice(known.at + 1);
  checkWidths(rows, records[known.at]!.cells.length, file, findings);
  return {
    file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: rows.map((record) => rowOf(record, known, file)),
    has: (column) => known.columns.has(column),
    heading: (column) => known.columns.get(column)?.heading ?? column,
  };
}

interface Reading {
  records: CsvRecord[];
  header: Header | undefined;
}

/** The separator is the one under which the header makes sense. */
function bestReading(text: string, file: string, format: FileFormat): Reading {
  const readings = ([',', ';'] as const).map((separator) => readingWith(separator, text, file, format));
  const done = readings.filter((reading): reading is Reading => !(reading instanceof UnreadableFile));
  const [best] = done.sort((one, other) => namedColumns(other) - namedColumns(one));
  if (best && namedColumns(best) > 0) return best;
  throw readings.find((reading) => reading instanceof UnreadableFile) ?? noHeader(file, format);
}

function readingWith(separator: Separator, text: string, file: string, format: FileFormat): Reading | UnreadableFile {
  try {
    const records = csvRecords(text, separator, file);
    return { records, header: findHeader(records, format) };
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

function namedColumns({ header }: Reading): number {
  return header?.columns.size ?? 0;
}

function noHeader(file: string, format: FileFormat): UnreadableFile {
  const expected = format.columns.filter(({ required }) => required).map(({ name }) => name);
  return new UnreadableFile(file, `no se encuentra la fila de encabezados; debe tener: ${expected.join(', ')}`);
}

function checkedHeader(header: Header | undefined, records: readonly CsvRecord[], file: string, findings: Findings): Header {
  const found = header!;
  const place = { file, line: records[found.at]!.line };
  if (found.missing.length > 0) {
    const names = found.missing.map(({ name }) => `«${name}»`).join(', ');
    throw new UnreadableFile(file, `falta la columna ${names} en los encabezados`, place.line);
  }
  for (const name of found.repeated) findings.error(place, name, 'hay dos columnas con este encabezado');
  if (found.unknown.length > 0) {
    findings.attention(place, `no se usan las columnas ${found.unknown.map((name) => `«${name.slice(0, 40)}»`).join(', ')}`);
  }
  return found;
}

/** A name with an unquoted separator would shift every cell after it. */
function checkWidths(rows: readonly CsvRecord[], width: number, file: string, findings: Findings): void {
  for (const { line, cells } of rows) {
    if (cells.slice(width).every((cell) => cell.trim() === '')) continue;
    const message = `tiene ${cells.length} celdas y el encabezado ${width}: si un texto lleva el separador, póngalo entre comillas`;
    findings.error({ file, line }, undefined, message);
  }
}

function rowOf({ line, cells }: CsvRecord, { columns }: Header, file: string): SheetRow {
  return {
    file,
    line,
    text: (column) => cells[columns.get(column)?.index ?? -1]?.trim() ?? '',
    heading: (column) => columns.get(column)?.heading ?? column,
  };
}
