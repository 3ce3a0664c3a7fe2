import type { Projection } from '../projection.js';
import type { RowVersion } from './row-version.js';
import { TableRows } from './table-rows.js';

/** One entity's standing rows in every table, in the order of the projections. Never changed once made. */
export interface EntityState {
  readonly tables: readonly TableRows[];
  /** Its events are left out until what blocks it is mended. */
  readonly blocked: boolean;
}

/** The entities that a page is about to touch; an absent one has no rows. */
export type FoldState = ReadonlyMap<string, EntityState>;

/** `standing`: per projection, the versions of this entity that stand. */
export function entityState(
  projections: readonly Projection[],
  standing: readonly Iterable<RowVersion>[] = [],
  blocked = false,
): EntityState {
  return { tables: projections.map(({ table }, i) => new TableRows(table, standing[i])), blocked };
}

export function rowCount(state: EntityState): number {
  return state.tables.reduce((sum, rows) => sum + rows.size, 0);
}
