import { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Cell, Column, Table as TableBlock, TableRow as Row } from '../document/model.js';
import { BORDERS, BRAND, HEAD_FILL, ROW_FILL, SIZE_NOTE, SOFT, toned } from './looks.js';
import { rowKey, slug } from './names.js';
import type { Piece } from './piece.js';
import type { Places, Words } from './places.js';

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A table with its caption above, rows of titles that repeat on every page, and its note below. `width` in twips. */
export function* tableDocx(block: TableBlock, places: Places, width: number): Generator<Piece> {
  const { id, caption, columns, rows, note } = block;
  const within: Within = { places, path: `table/${id}`, names: columnNames(columns), widths: widthsOf(columns, width) };
  yield new Paragraph({ style: 'Caption', children: places.hold(`${within.path}/titulo`, [{ text: caption }]) });
  yield { opens: emptyTable(within.widths, width) };
  yield* headRows(block, within);
  for (const row of rows) yield bodyRow(row, block, within);
  yield { closes: 'w:tbl' };
  yield new Paragraph({ style: 'TableNote', children: places.hold(`${within.path}/nota`, [{ text: note }]) });
}

function emptyTable(columnWidths: number[], width: number): Table {
  return new Table({
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [],
  });
}

/** Titles as parts of a path; a title that repeats is numbered by `Places`. */
function columnNames(columns: readonly Column[]): string[] {
  return columns.map(({ title }) => slug(title).slice(0, 24));
}

export function widthsOf(columns: readonly Pick<Column, 'width'>[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((column.width * width) / total));
}

interface Within {
  places: Places;
  path: string;
  /** Of the columns. */
  names: readonly string[];
  widths: number[];
}

function headRows({ columns, groups }: TableBlock, within: Within): TableRow[] {
  const path = `${within.path}/cabecera`;
  let column = 0;
  const head = (text: string, name: string, align: Column['align'], span = 1) => {
    const width = widthOf(within, column, span);
    column = (column + span) % columns.length;
    return tableCell([{ text, bold: true, color: BRAND }], { places: within.places, path: `${path}/${name}`, align, span, width, fill: HEAD_FILL });
  };
  const groupCells = groups?.map(({ text, span }, place) => head(text, `grupo-${place + 1}`, 'center', span));
  const rows = [...(groupCells ? [groupCells] : []), columns.map(({ title, align }, place) => head(title, String(place + 1), align))];
  return rows.map((children) => new TableRow({ children, tableHeader: true, cantSplit: true }));
}

function bodyRow({ kind, cells }: Row, { columns }: TableBlock, within: Within): TableRow {
  const key = rowKey(cells[0]!.text);
  let column = 0;
  const children = cells.map((cell) => {
    const { align } = columns[column]!;
    const path = `${within.path}/${key}/${within.names[column]!}`;
    const span = cell.span ?? 1;
    const width = widthOf(within, column, span);
    column += span;
    return tableCell(wordsOf(cell, kind !== 'plain'), { places: within.places, path, align: span > 1 ? 'left' : align, span, width, fill: ROW_FILL[kind] });
  });
  return new TableRow({ children, cantSplit: true });
}

function widthOf({ widths }: Within, column: number, span: number): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

function wordsOf({ text, tone, note }: Cell, bold: boolean): Words[] {
  const first: Words = { ...toned(text, tone), bold };
  return note ? [first, { text: note, break: 1, size: SIZE_NOTE, color: SOFT }] : [first];
}

interface Look {
  places: Places;
  path: string;
  align: Column['align'];
  span: number;
  /** Twips. */
  width: number;
  fill: string | undefined;
}

function tableCell(words: readonly Words[], { places, path, align, span, width, fill }: Look): TableCell {
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: 'TableText', alignment: ALIGN[align], children: places.hold(path, words) })],
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
  });
}
