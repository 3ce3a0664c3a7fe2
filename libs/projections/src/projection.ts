import type { RecordedEvent } from '@quipu/ledger';

/** Every row belongs to an entity (executing unit, six digits). Values are JSON: decimals are strings. */
export interface Row {
  entity: string;
}

/** A read table, in the schema `read`. Its columns are those of the TypeORM entity of the same name. */
export interface ReadTable {
  /** SQL name, without the schema. */
  name: string;
  /** Columns that, with the entity, tell one row from another. */
  key: readonly string[];
}

export interface Table<R extends Row> extends ReadTable {
  key: readonly (keyof R & string)[];
}

/**
 * What one event does to one table: `remove` first, then `put`. A row equal to the one that stands
 * makes no new version, and removing a row that does not stand does nothing.
 */
export interface Changes<R extends Row> {
  put?: readonly R[];
  /** Rows that cease to stand; their past stays readable. */
  remove?: readonly R[];
}

/** One entity's rows as they stand; frozen. */
export interface RowSet<R extends Row> {
  get(key: Partial<R>): R | undefined;
  /** In a fixed order (that of the key's text), so that nothing depends on how the rows were loaded. */
  values(): Iterable<R>;
}

/** The tables of the event's entity: those declared earlier already show what this event did to them. */
export interface EntityTables {
  of<R extends Row>(table: Table<R>): RowSet<R>;
  /** Rows that this event changed or added in an earlier table. */
  putBy<R extends Row>(table: Table<R>): readonly R[];
  /** Rows that this event removed from an earlier table. */
  removedBy<R extends Row>(table: Table<R>): readonly R[];
  /**
   * Rows of an earlier table that this event changed or removed, as they stood before it. With `putBy`,
   * a sum over many rows follows from the few that moved, at a cost that does not grow with the others.
   */
  replacedBy<R extends Row>(table: Table<R>): readonly R[];
}

/**
 * A read model: a pure function from (rows, event) to rows. It may read the tables declared before
 * it in the same list, never those after; so a list of projections is a dataflow without cycles.
 */
export interface Projection<R extends Row = Row> {
  /** Not `Table<R>`: projections of different rows must fit in one list. */
  table: ReadTable;
  project(event: RecordedEvent, tables: EntityTables): Changes<R>;
}
