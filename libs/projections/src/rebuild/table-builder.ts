import type pg from 'pg';
import type { EventPage, Ledger } from '@quipu/ledger';
import type { TableStore } from '../database/table-store.js';
import type { BlockedEntity } from '../fold/row-version.js';
import { EntityStates } from '../runner/entity-states.js';
import { foldAndWrite } from '../runner/fold-and-write.js';

const CACHE_ROWS = 100_000;

/** Folds the ledger from the beginning into new tables. */
export class TableBuilder {
  readonly #states = new EntityStates(CACHE_ROWS);
  readonly #blocked: BlockedEntity[] = [];
  #position = 0;
  #events = 0;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly store: TableStore,
    private readonly ledger: Ledger,
    private readonly pageSize: number,
  ) {}

  /** Everything up to here is in the new tables. */
  get position(): number {
    return this.#position;
  }

  get events(): number {
    return this.#events;
  }

  get blocked(): readonly BlockedEntity[] {
    return this.#blocked;
  }

  /** `around` wraps the writing of each page, e.g. in a transaction. */
  async buildUpTo(position: number, around: (work: () => Promise<void>) => Promise<void>): Promise<void> {
    const { pageSize } = this;
    for await (const page of this.ledger.readAll({ after: this.#position, upToPosition: position, pageSize })) {
      await around(() => this.#build(page));
    }
    this.#position = Math.max(this.#position, position);
  }

  async #build(page: EventPage): Promise<void> {
    const state = await this.#states.forPage(this.store, page);
    const result = await foldAndWrite({ client: this.client, store: this.store, state }, page);
    this.#states.adopt(result.state);
    this.#blocked.push(...result.blocked);
    this.#events += page.length;
    this.#position = page.at(-1)!.position;
  }
}
