import type { EntityTables, ReadTable, Row, RowSet, Table } from '../projection.js';
import type { TableFold } from './table-fold.js';

/** What the projection at `index` may see: its own table before the event, earlier ones after it. */
export class EventTables implements EntityTables {
  constructor(
    private readonly folds: readonly TableFold[],
    private readonly index: number,
  ) {}

  of<R extends Row>(table: Table<R>): RowSet<R> {
    return this.#fold(table, this.index).rows as unknown as RowSet<R>;
  }

  putBy<R extends Row>(table: Table<R>): readonly R[] {
    return this.#fold(table, this.index - 1).put() as readonly R[];
  }

  removedBy<R extends Row>(table: Table<R>): readonly R[] {
    return this.#fold(table, this.index - 1).removed() as readonly R[];
  }

  replacedBy<R extends Row>(table: Table<R>): readonly R[] {
    return this.#fold(table, this.index - 1).replaced() as readonly R[];
  }

  #fold(table: ReadTable, last: number): TableFold {
    const fold = this.folds.slice(0, last + 1).find(({ rows }) => rows.table.name === table.name);
    if (!fold) throw new TypeError(`${table.name} is not declared before ${this.folds[this.index]?.rows.table.name}`);
    return fold;
  }
}
