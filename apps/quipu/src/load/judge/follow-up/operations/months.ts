import { decimal } from '@quipu/rules';
import { MONTH_COLUMNS } from '../../../folder/months.js';
import type { MonthsRow } from '../../../folder/rows/operations-rows.js';
import type { FieldPlace } from '../../refusal-places.js';

/** The cells of a month in the two rows that may speak of it; null where a row or a cell is missing. */
export interface MonthCells {
  month: number;
  physical: string | null;
  financial: string | null;
}

export const PHYSICAL = 'física';

/** Months of which some row says something, in order. */
export function monthsIn(rows: readonly MonthsRow[]): MonthCells[] {
  const cell = (index: number, isPhysical: boolean) => rows.find(({ figure }) => (figure === PHYSICAL) === isPhysical)?.months[index] ?? null;
  return MONTH_COLUMNS.map((_name, index) => ({ month: index + 1, physical: cell(index, true), financial: cell(index, false) })).filter(
    ({ physical, financial }) => physical !== null || financial !== null,
  );
}

/** What the cell gives, or what stood where it gives nothing. */
export function over(cell: string | null, standing: string | null): string | null {
  return cell === null || sameFigure(cell, standing) ? standing : cell;
}

export function sameFigure(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : decimal(one).eq(other);
}

export const monthName = (month: number) => MONTH_COLUMNS[month - 1]!;

/** `marzo: 2 → 3 (física)` of each month that changes; the first three are told, the rest counted. */
export function changesText(changes: readonly { month: number; figure: string; before: string | null; after: string | null }[]): string {
  const told = changes.slice(0, 3).map(({ month, figure, before, after }) => `${monthName(month)}: ${before ?? 'sin dato'} → ${after ?? 'sin dato'} (${figure})`);
  return changes.length > 3 ? `${told.join('; ')} y ${changes.length - 3} más` : told.join('; ');
}

/** `months[1].financial` → the cell of that month in the financial row. */
export function placeIn(rows: readonly MonthsRow[], months: readonly { month: number }[], others: Readonly<Record<string, string>>): (field: string) => FieldPlace {
  return (field) => {
    const [, index, property] = /^months\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    const row = rows.find(({ figure }) => (figure === PHYSICAL) === (property !== 'financial')) ?? rows[0]!;
    return { row, column: index === undefined ? others[field] : monthName(months[Number(index)]!.month) };
  };
}
