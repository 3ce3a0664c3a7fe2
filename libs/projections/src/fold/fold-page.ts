import type { EventPage } from '@quipu/ledger';
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

/**
 * What a page of events does to the tables. Pure: `state` is left as it was. However a sequence of
 * events is cut into pages, the row versions are the same.
 */
export function foldPage(projections: readonly Projection[], state: FoldState, page: EventPage): FoldResult {
  const folds = new Map<string, EntityFold>();
  for (const event of page) {
    let fold = folds.get(event.entity);
    if (!fold) {
      fold = new EntityFold(projections, state.get(event.entity) ?? entityState(projections));
      folds.set(event.entity, fold);
    }
    fold.apply(event);
  }
  const entities = [...folds.values()];
  return {
    state: new Map([...folds].map(([entity, fold]): [string, EntityState] => [entity, fold.state()])),
    changes: merged(projections, entities.map((fold) => fold.changes())),
    blocked: entities.flatMap(({ blocked }) => blocked ?? []).sort((one, other) => one.position - other.position),
  };
}

function merged(projections: readonly Projection[], byEntity: readonly (readonly TableChanges[])[]): TableChanges[] {
  return projections.map(({ table }, i) => ({
    table,
    opened: byEntity.flatMap((changes) => changes[i]!.opened),
    closed: byEntity.flatMap((changes) => changes[i]!.closed),
  }));
}
