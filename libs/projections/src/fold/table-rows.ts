import type { ReadTable, Row, RowSet } from '../projection.js';
import { rowKey } from './row-key.js';
import type { RowVersion } from './row-version.js';

/** So many changes (or twice the root of the rows, if that is more) are copied rather than merged. */
const FEW = 64;

/**
 * The versions of one entity's table that stand, by key. A copy shares what it was copied from and keeps
 * its own changes beside it: a page of one event on a large table does not copy the table.
 */
export class TableRows implements RowSet<Row> {
  /** Shared between copies; never changed. */
  #shared: ReadonlyMap<string, RowVersion>;
  /** Over it; undefined is a row taken away. */
  #changes = new Map<string, RowVersion | undefined>();
  #size: number;
  // Kept between reads. Shared between copies too: one that is to change is copied first.
  #order: readonly string[] | undefined;

  constructor(
    readonly table: ReadTable,
    versions: Iterable<RowVersion> = [],
  ) {
    const byKey = new Map<string, RowVersion>();
    for (const version of versions) byKey.set(rowKey(table, version.row), version);
    this.#shared = byKey;
    this.#size = byKey.size;
  }

  get size(): number {
    return this.#size;
  }

  get(key: Partial<Row>): Row | undefined {
    return this.versionAt(rowKey(this.table, key))?.row;
  }

  *values(): Iterable<Row> {
    for (const { row } of this.versions()) yield row;
  }

  *versions(): Iterable<RowVersion> {
    this.#order ??= [...this.#merged().keys()].sort();
    for (const key of this.#order) yield this.versionAt(key)!;
  }

  versionAt(key: string): RowVersion | undefined {
    return this.#changes.get(key) ?? (this.#changes.has(key) ? undefined : this.#shared.get(key));
  }

  /** Undefined takes the row away. */
  set(key: string, version: RowVersion | undefined): void {
    const difference = Number(version !== undefined) - Number(this.versionAt(key) !== undefined);
    if (difference !== 0) this.#reorder(key, difference);
    this.#size += difference;
    this.#changes.set(key, version);
  }

  copy(): TableRows {
    const copy = new TableRows(this.table);
    const few = this.#changes.size <= Math.max(FEW, 2 * Math.sqrt(this.#shared.size));
    copy.#shared = few ? this.#shared : this.#merged();
    copy.#changes = few ? new Map(this.#changes) : new Map();
    copy.#size = this.#size;
    copy.#order = this.#order;
    return copy;
  }

  /** A key enters (1) or goes (-1). */
  #reorder(key: string, difference: number): void {
    if (!this.#order) return;
    const at = placeOf(key, this.#order);
    this.#order = difference > 0 ? this.#order.toSpliced(at, 0, key) : this.#order.toSpliced(at, 1);
  }

  #merged(): Map<string, RowVersion> {
    const merged = new Map(this.#shared);
    for (const [key, version] of this.#changes) {
      if (version) merged.set(key, version);
      else merged.delete(key);
    }
    return merged;
  }
}

/** Where the key is, or would be, among keys in order. */
function placeOf(key: string, order: readonly string[]): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
