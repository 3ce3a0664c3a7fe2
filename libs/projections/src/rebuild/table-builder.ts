import type pg from 'pg';
import type { EventPage, Ledger } from '@quipu/ledger';
import type { TableStore } from '../database/table-store.js';
import type { BlockedEntity } from '../fold/row-version.js';
import { EntityStates } from '../runner/entity-states.js';
import { foldAndWrite } from '../runner/fold-and-write.js';
import { pagesOfEntities } from './pages-of-entities.js';

const CACHE_ROWS = 100_000;

/** What tables hold: everything up to a position, and of some entities more. */
export interface Extent {
  position: number;
  ahead: ReadonlyMap<string, number>;
}

export interface BuilderOptions {
  client: pg.ClientBase;
  store: TableStore;
  ledger: Ledger;
  pageSize: number;
  /** Events that are left out of the tables. */
  discarded: ReadonlySet<string>;
}

/** Wraps the writing of a page, e.g. in a transaction. */
type Around = (work: () => Promise<void>) => Promise<void>;

/** Folds the ledger from the beginning into new tables. */
export class TableBuilder {
  readonly #states = new EntityStates(CACHE_ROWS);
  readonly #blocked: BlockedEntity[] = [];
  readonly #ahead = new Map<string, number>();
  #position = 0;
  #events = 0;

  constructor(private readonly options: BuilderOptions) {}

  /** Everything up to here is in the new tables. */
  get position(): number {
    return this.#position;
  }

  get events(): number {
    return this.#events;
  }

  /** In order of position. */
  get blocked(): readonly BlockedEntity[] {
    return [...this.#blocked].sort((one, other) => one.position - other.position);
  }

  /** Until the new tables hold that. */
  async buildTo(extent: Extent, around: Around): Promise<void> {
    const { ledger, pageSize } = this.options;
    for await (const page of ledger.readAll({ after: this.#position, upToPosition: extent.position, pageSize })) {
      await around(async () => {
        await this.#build(page.filter(({ entity, position }) => position > this.#reached(entity)));
        this.#position = page.at(-1)!.position;
      });
    }
    this.#position = Math.max(this.#position, extent.position);
    await this.#buildAhead(extent, around);
  }

  async #buildAhead({ ahead }: Extent, around: Around): Promise<void> {
    const { ledger, pageSize } = this.options;
    const spans = [...ahead].map(([entity, upToPosition]) => ({ entity, after: this.#reached(entity), upToPosition }));
    const lacking = spans.filter(({ after, upToPosition }) => after < upToPosition);
    for await (const page of pagesOfEntities(ledger, lacking, pageSize)) {
      await around(() => this.#build(page));
      for (const { entity, position } of page) this.#ahead.set(entity, position);
    }
  }

  #reached(entity: string): number {
    return Math.max(this.#position, this.#ahead.get(entity) ?? 0);
  }

  async #build(page: EventPage): Promise<void> {
    const { client, store, discarded } = this.options;
    const state = await this.#states.forPage(store, page);
    const result = await foldAndWrite({ client, store, state }, page.filter(({ id }) => !discarded.has(id)));
    this.#states.adopt(result.state);
    this.#blocked.push(...result.blocked);
    this.#events += page.length;
  }
}
