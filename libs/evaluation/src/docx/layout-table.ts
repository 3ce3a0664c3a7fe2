import { Table, TableLayoutType, WidthType } from 'docx';
import { BORDERS } from './looks.js';

/** A table for what stands side by side, of these columns in twips; its rows come after it, as pieces. */
export function layoutTable(widths: number[]): Table {
  const width = { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA };
  return new Table({ columnWidths: widths, width, layout: TableLayoutType.FIXED, borders: BORDERS, rows: [] });
}
