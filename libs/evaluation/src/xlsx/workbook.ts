import type { DecimalText } from '@quipu/planning';
import type { ReportMeta } from '../document/model.js';

/** Text; or a number with its exact digits and the decimals to show, `plain` without thousands (a year); or nothing. No formulas. */
export type SheetCell = { text: string } | { number: DecimalText; decimals: number; plain?: boolean } | null;

export interface Sheet {
  /** Up to 31 characters, none of `\ / ? * [ ] : '`. */
  name: string;
  /** Titles of the columns, always in sight. Widths in characters. */
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly SheetCell[])[];
}

export interface Workbook {
  title: string;
  meta: ReportMeta;
  sheets: readonly Sheet[];
}

/** What writes spreadsheets. The same workbook gives the same bytes. */
export interface SpreadsheetWriter {
  write(workbook: Workbook): Buffer;
}
