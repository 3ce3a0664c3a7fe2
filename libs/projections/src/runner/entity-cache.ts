import { rowCount, type EntityState, type FoldState } from '../fold/entity-state.js';

/**
 * Standing rows of the entities used last, up to a number of rows: memory does not grow with
 * history or with entities. The newest entity is kept whatever its size.
 */
export class EntityCache {
  // A Map keeps the order of insertion: the first is the one not used for longest.
  readonly #states = new Map<string, EntityState>();
  #rows = 0;

  constructor(private readonly maxRows: number) {}

  get rows(): number {
    return this.#rows;
  }

  get(entity: string): EntityState | undefined {
    return this.#states.get(entity);
  }

  adopt(states: FoldState): void {
    for (const [entity, state] of states) {
      this.remove(entity);
      this.#states.set(entity, state);
      this.#rows += rowCount(state);
    }
    for (const entity of this.#states.keys()) {
      if (this.#rows <= this.maxRows || this.#states.size === 1) return;
      this.remove(entity);
    }
  }

  remove(entity: string): void {
    const state = this.#states.get(entity);
    if (state) this.#rows -= rowCount(state);
    this.#states.delete(entity);
  }

  clear(): void {
    this.#states.clear();
    this.#rows = 0;
  }
}
