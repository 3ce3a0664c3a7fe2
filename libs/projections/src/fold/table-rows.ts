import type { ReadTable, Row, RowSet } from '../projection.js';
import { rowKey } from './row-key.js';
import type { RowVersion } from './row-version.js';

/** The versions of one entity's table that stand, by key. */
export class TableRows implements RowSet<Row> {
  #byKey: Map<string, RowVersion>;
  // Kept between reads: most events change rows that are already there.
  #order: string[] | undefined;

  constructor(
    readonly table: ReadTable,
    versions: Iterable<RowVersion> = [],
  ) {
    this.#byKey = new Map();
    for (const version of versions) this.#byKey.set(rowKey(table, version.row), version);
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(key: Partial<Row>): Row | undefined {
    return this.#byKey.get(rowKey(this.table, key))?.row;
  }

  *values(): Iterable<Row> {
    for (const { row } of this.versions()) yield row;
  }

  *versions(): Iterable<RowVersion> {
    this.#order ??= [...this.#byKey.keys()].sort();
    for (const key of this.#order) yield this.#byKey.get(key)!;
  }

  versionAt(key: string): RowVersion | undefined {
    return this.#byKey.get(key);
  }

  /** Undefined takes the row away. */
  set(key: string, version: RowVersion | undefined): void {
    if (version === undefined || !this.#byKey.has(key)) this.#order = undefined;
    if (version === undefined) this.#byKey.delete(key);
    else this.#byKey.set(key, version);
  }

  copy(): TableRows {
    const copy = new TableRows(this.table);
    copy.#byKey = new Map(this.#byKey);
    copy.#order = this.#order;
    return copy;
  }
}
