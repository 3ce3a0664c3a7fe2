import type { EventPage } from '@quipu/ledger';
import type { FoldState } from '../fold/entity-state.js';
import { foldPage } from '../fold/fold-page.js';
import { rowKey } from '../fold/row-key.js';
import type { BlockedEntity, RowVersion } from '../fold/row-version.js';
import type { Projection, ReadTable, Row, Table } from '../projection.js';

/** The read tables without a database: what the runner would write, for tests of projections. */
export class InMemoryTables {
  #state: FoldState = new Map();
  readonly #versions = new Map<string, Map<string, RowVersion>>();
  readonly #blocked: BlockedEntity[] = [];

  constructor(private readonly projections: readonly Projection[]) {
    for (const { table } of projections) this.#versions.set(table.name, new Map());
  }

  apply(page: EventPage): this {
    const { state, changes, blocked } = foldPage(this.projections, this.#state, page);
    this.#state = new Map([...this.#state, ...state]);
    this.#blocked.push(...blocked);
    for (const { table, opened, closed } of changes) {
      for (const version of [...closed, ...opened]) this.#of(table.name).set(identity(table, version), version);
    }
    return this;
  }

  /** Rows that stand, or that stood at the position; in order of entity and key. */
  standing<R extends Row>(table: Table<R>, position?: number): readonly R[];
  standing(table: ReadTable, position?: number): readonly Row[];
  standing(table: ReadTable, position = Infinity): readonly Row[] {
    return this.versions(table)
      .filter(({ from, to }) => from <= position && (to === null || to > position))
      .map(({ row }) => row);
  }

  /** Every version ever made, in order of entity, key and `from`. */
  versions<R extends Row>(table: Table<R>): readonly RowVersion<R>[];
  versions(table: ReadTable): readonly RowVersion[];
  versions(table: ReadTable): readonly RowVersion[] {
    const sorted = [...this.#of(table.name)].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([, version]) => version);
  }

  blocked(): readonly BlockedEntity[] {
    return this.#blocked;
  }

  #of(name: string): Map<string, RowVersion> {
    const versions = this.#versions.get(name);
    if (!versions) throw new Error(`no projection keeps ${name}`);
    return versions;
  }
}

function identity(table: ReadTable, { row, from }: RowVersion): string {
  return [row.entity, rowKey(table, row), String(from).padStart(16, '0')].join(' ');
}
