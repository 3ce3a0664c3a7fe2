import type { EventPage } from '@quipu/ledger';
import type { EntityMove, EntityStanding } from '../database/entity-positions.js';

/** Far more than the executing units there are; beyond it they are asked for again. */
const MANY = 100_000;

/** Where entities stand, as far as a runner that shares the tables knows. */
export class EntityPositions {
  readonly #known = new Map<string, number>();

  of(entity: string): number {
    const position = this.#known.get(entity);
    if (position === undefined) throw new Error(`nobody asked where ${entity} stands`);
    return position;
  }

  /** Those of them that have to be asked for. */
  unknown(entities: Iterable<string>): string[] {
    if (this.#known.size > MANY) this.#known.clear();
    return [...new Set(entities)].filter((entity) => !this.#known.has(entity));
  }

  learn(standing: readonly Pick<EntityStanding, 'entity' | 'position'>[]): void {
    for (const { entity, position } of standing) this.#known.set(entity, position);
  }

  forget(entities: readonly string[]): void {
    for (const entity of entities) this.#known.delete(entity);
  }

  clear(): void {
    this.#known.clear();
  }

  /** What taking in the page makes of its entities' positions. */
  movesBy(page: EventPage): EntityMove[] {
    const moves = new Map<string, EntityMove>();
    for (const { entity, position, recordedAt } of page) moves.set(entity, { entity, previous: this.of(entity), position, recordedAt });
    return [...moves.values()];
  }
}
