import type { Row, Table } from '../../src/projection.js';

/** The example of all tests here: boxes on shelves. `box` → `shelf_load` → `warehouse_summary`. */
export interface BoxRow extends Row {
  code: string;
  shelf: string;
  /** Whole kilograms; an `integer` column, so that a huge one is refused by the table itself. */
  weight: number;
  label: { colour: string; marks?: string[] } | null;
}
export const boxTable: Table<BoxRow> = { name: 'box', key: ['code'] };

export interface ShelfLoadRow extends Row {
  shelf: string;
  weight: number;
  /** Depends on the order in which rows are read. */
  codes: string[];
}
export const shelfLoadTable: Table<ShelfLoadRow> = { name: 'shelf_load', key: ['shelf'] };

/** One row per entity. */
export interface WarehouseSummaryRow extends Row {
  shelves: number;
  boxes: number;
  weight: string;
}
export const warehouseSummaryTable: Table<WarehouseSummaryRow> = { name: 'warehouse_summary', key: [] };
