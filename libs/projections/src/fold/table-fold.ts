import type { Changes, Row } from '../projection.js';
import { canonical } from './canonical.js';
import { rowKey } from './row-key.js';
import type { RowVersion, TableChanges } from './row-version.js';
import { sameJson } from './same-json.js';
import type { TableRows } from './table-rows.js';

interface KeyChange {
  before: RowVersion | undefined;
  after: RowVersion | undefined;
}

/** One table of one entity while a page is folded. What an event does can be undone until it is accepted. */
export class TableFold {
  #rows: TableRows;
  #owned = false;
  /** Net effect of the event at hand, by key. */
  readonly #event = new Map<string, KeyChange>();
  /** By the version as it was opened, since ending one in the same page makes another object. */
  readonly #opened = new Map<RowVersion, RowVersion>();
  readonly #closed: RowVersion[] = [];

  constructor(standing: TableRows) {
    this.#rows = standing;
  }

  get rows(): TableRows {
    return this.#rows;
  }

  change(entity: string, position: number, { remove = [], put = [] }: Changes<Row>): void {
    for (const row of remove) this.#stage(rowKey(this.#rows.table, row), undefined);
    for (const given of put) {
      const row = canonical(given) as Row;
      if (row.entity !== entity) throw new TypeError(`${this.#rows.table.name}: a row of another entity, ${row.entity}`);
      this.#stage(rowKey(this.#rows.table, row), { row, from: position, to: null });
    }
  }

  put(): readonly Row[] {
    return [...this.#event.values()].flatMap(({ after }) => (after ? [after.row] : []));
  }

  removed(): readonly Row[] {
    return [...this.#event.values()].flatMap(({ before, after }) => (before && !after ? [before.row] : []));
  }

  replaced(): readonly Row[] {
    return [...this.#event.values()].flatMap(({ before }) => (before ? [before.row] : []));
  }

  accept(position: number): void {
    for (const { before, after } of this.#event.values()) {
      if (before) this.#close(before, position);
      if (after) this.#opened.set(after, after);
    }
    this.#event.clear();
  }

  undo(): void {
    for (const [key, { before }] of this.#event) this.#rows.set(key, before);
    this.#event.clear();
  }

  changes(): TableChanges {
    return { table: this.#rows.table, opened: [...this.#opened.values()], closed: this.#closed };
  }

  #stage(key: string, proposed: RowVersion | undefined): void {
    const earlier = this.#event.get(key);
    const before = earlier ? earlier.before : this.#rows.versionAt(key);
    const after = sameJson(before?.row, proposed?.row) ? before : proposed;
    if (after === this.#rows.versionAt(key)) return;
    this.#own().set(key, after);
    if (after === before) this.#event.delete(key);
    else this.#event.set(key, { before, after });
  }

  #close(version: RowVersion, position: number): void {
    const ended = { ...version, to: position };
    if (this.#opened.has(version)) this.#opened.set(version, ended);
    else this.#closed.push(ended);
  }

  #own(): TableRows {
    if (!this.#owned) this.#rows = this.#rows.copy();
    this.#owned = true;
    return this.#rows;
  }
}
