import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Cell, Column, Table as TableBlock, TableRow as Row } from '../document/model.js';
import { BRAND, HEAD_FILL, LINE, ROW_FILL, SIZE_NOTE, SOFT, toned } from './looks.js';
import { rowKey, slug } from './names.js';
import type { Places, Words } from './places.js';

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
export const BORDERS = { top: HAIRLINE, bottom: HAIRLINE, left: NO_LINE, right: NO_LINE, insideHorizontal: HAIRLINE, insideVertical: NO_LINE };

/** A table with its caption above, rows of titles that repeat on every page, and its note below. `width` in twips. */
export function tableDocx(block: TableBlock, places: Places, width: number): (Paragraph | Table)[] {
  const { id, caption, columns, rows, note } = block;
  const path = `table/${id}`;
  const names = columnNames(columns);
  return [
    new Paragraph({ style: 'Caption', children: places.hold(`${path}/titulo`, [{ text: caption }]) }),
    new Table({
      columnWidths: widthsOf(columns, width),
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      rows: [...headRows(block, places, path), ...rows.map((row) => bodyRow(row, block, { places, path, names }))],
    }),
    new Paragraph({ style: 'TableNote', children: places.hold(`${path}/nota`, [{ text: note }]) }),
  ];
}

/** Titles as parts of a path; a title that repeats is numbered by `Places`. */
function columnNames(columns: readonly Column[]): string[] {
  return columns.map(({ title }) => slug(title).slice(0, 24));
}

export function widthsOf(columns: readonly Pick<Column, 'width'>[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((column.width * width) / total));
}

function headRows({ columns, groups }: TableBlock, places: Places, path: string): TableRow[] {
  const head = (text: string, column: string, align: Column['align'], span = 1) =>
    tableCell([{ text, bold: true, color: BRAND }], { places, path: `${path}/cabecera/${column}`, align, span, fill: HEAD_FILL });
  const rows = [columns.map(({ title, align }, place) => head(title, String(place + 1), align))];
  if (groups) rows.unshift(groups.map(({ text, span }, place) => head(text, `grupo-${place + 1}`, 'center', span)));
  return rows.map((children) => new TableRow({ children, tableHeader: true, cantSplit: true }));
}

interface Within {
  places: Places;
  path: string;
  names: readonly string[];
}

function bodyRow({ kind, cells }: Row, { columns }: TableBlock, { places, path, names }: Within): TableRow {
  const key = rowKey(cells[0]!.text);
  let column = 0;
  const children = cells.map((cell) => {
    const { align } = columns[column]!;
    const name = names[column]!;
    const span = cell.span ?? 1;
    column += span;
    const look = { places, path: `${path}/${key}/${name}`, align: span > 1 ? 'left' : align, span, fill: ROW_FILL[kind] } as const;
    return tableCell(wordsOf(cell, kind !== 'plain'), look);
  });
  return new TableRow({ children, cantSplit: true });
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
  fill: string | undefined;
}

function tableCell(words: readonly Words[], { places, path, align, span, fill }: Look): TableCell {
  return new TableCell({
    columnSpan: span,
    children: [new Paragraph({ style: 'TableText', alignment: ALIGN[align], children: places.hold(path, words) })],
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
  });
}
