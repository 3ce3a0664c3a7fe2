import type { RecordedEvent } from '@quipu/ledger';
import type { Projection } from '../projection.js';
import { EntityFold } from './entity-fold.js';
import { entityState, type EntityState, type FoldState } from './entity-state.js';
import type { BlockedEntity, TableChanges } from './row-version.js';

export interface FoldResult {
  /** The page's entities as they stand after it. */
  state: FoldState;
  /** One item per projection, in their order. */
  changes: readonly TableChanges[];
  /** Entities stopped by an event of this page, in order of position. */
  blocked: readonly BlockedEntity[];
}

/** A page while it is folded, event by event. The state given is left as it was. */
export class PageFold {
  readonly #folds = new Map<string, EntityFold>();

  constructor(
    private readonly projections: readonly Projection[],
    private readonly state: FoldState,
  ) {}

  add(event: RecordedEvent): void {
    let fold = this.#folds.get(event.entity);
    if (!fold) {
      fold = new EntityFold(this.projections, this.state.get(event.entity) ?? entityState(this.projections));
      this.#folds.set(event.entity, fold);
    }
    fold.apply(event);
  }

  result(): FoldResult {
    const entities = [...this.#folds.values()];
    return {
      state: new Map([...this.#folds].map(([entity, fold]): [string, EntityState] => [entity, fold.state()])),
      changes: merged(this.projections, entities.map((fold) => fold.changes())),
      blocked: entities.flatMap(({ blocked }) => blocked ?? []).sort((one, other) => one.position - other.position),
    };
  }
}

function merged(projections: readonly Projection[], byEntity: readonly (readonly TableChanges[])[]): TableChanges[] {
  return projections.map(({ table }, i) => ({
    table,
    opened: byEntity.flatMap((changes) => changes[i]!.opened),
    closed: byEntity.flatMap((changes) => changes[i]!.closed),
  }));
}
