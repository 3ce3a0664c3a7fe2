import { rowCount, type EntityState, type FoldState } from '../fold/entity-state.js';

/**
 * Standing rows of the entities used last, up to a number of rows: memory does not grow with
 * history or with entities. One that is larger than all that stays beside the others, or a small
 * entity in between would have it read from the database again for every page.
 */
export class EntityCache {
  // A Map keeps the order of insertion: the first is the one not used for longest.
  readonly #states = new Map<string, EntityState>();
  #rows = 0;
  /** Beyond the bound by itself; the last such, and not counted. */
  #large: { entity: string; rows: number } | undefined;

  constructor(private readonly maxRows: number) {}

  get rows(): number {
    return this.#rows;
  }

  get(entity: string): EntityState | undefined {
    return this.#states.get(entity);
  }

  adopt(states: FoldState): void {
    for (const [entity, state] of states) this.#put(entity, state);
    for (const entity of this.#states.keys()) {
      if (this.#rows - (this.#large?.rows ?? 0) <= this.maxRows) return;
      if (entity !== this.#large?.entity) this.remove(entity);
    }
  }

  remove(entity: string): void {
    const state = this.#states.get(entity);
    if (state) this.#rows -= rowCount(state);
    this.#states.delete(entity);
    if (entity === this.#large?.entity) this.#large = undefined;
  }

  clear(): void {
    this.#states.clear();
    this.#rows = 0;
    this.#large = undefined;
  }

  #put(entity: string, state: EntityState): void {
    this.remove(entity);
    const rows = rowCount(state);
    if (rows > this.maxRows) {
      if (this.#large) this.remove(this.#large.entity);
      this.#large = { entity, rows };
    }
    this.#states.set(entity, state);
    this.#rows += rows;
  }
}
