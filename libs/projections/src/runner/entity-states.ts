import type { EventPage } from '@quipu/ledger';
import type { TableStore } from '../database/table-store.js';
import { entityState, type EntityState, type FoldState } from '../fold/entity-state.js';
import { EntityCache } from './entity-cache.js';

/** The standing rows that pages need: from memory, and otherwise from the database. */
export class EntityStates {
  readonly #cache: EntityCache;
  readonly #blocked = new Set<string>();

  constructor(cacheRows: number) {
    this.#cache = new EntityCache(cacheRows);
  }

  /** Of every entity in the page. */
  async forPage(store: TableStore, page: EventPage): Promise<FoldState> {
    const entities = [...new Set(page.map(({ entity }) => entity))];
    const known = entities.map((entity): [string, EntityState | undefined] => [entity, this.#cache.get(entity)]);
    const loaded = await store.standing(known.filter(([, state]) => !state).map(([entity]) => entity));
    return new Map(
      known.map(([entity, state]): [string, EntityState] => [
        entity,
        state ?? entityState(store.projections, loaded.get(entity), this.#blocked.has(entity)),
      ]),
    );
  }

  /** What a page left, once it is committed. */
  adopt(states: FoldState): void {
    this.#cache.adopt(states);
    for (const [entity, { blocked }] of states) if (blocked) this.#blocked.add(entity);
  }

  /** Their rows are read again when they are next needed, and they are blocked or not as it says. */
  forget(entities: readonly { entity: string; blocked: boolean }[]): void {
    for (const { entity, blocked } of entities) {
      this.#cache.remove(entity);
      if (blocked) this.#blocked.add(entity);
      else this.#blocked.delete(entity);
    }
  }

  /** Forgets everything but who is blocked. */
  restart(blocked: readonly { entity: string }[]): void {
    this.#cache.clear();
    this.#blocked.clear();
    for (const { entity } of blocked) this.#blocked.add(entity);
  }
}
