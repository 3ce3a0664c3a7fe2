import type { RecordedEvent } from '@quipu/ledger';
import type { Projection } from '../projection.js';
import type { EntityState } from './entity-state.js';
import { EventTables } from './event-tables.js';
import type { BlockedEntity, TableChanges } from './row-version.js';
import { TableFold } from './table-fold.js';

/** One entity while a page is folded. The first event that fails leaves no trace and stops the entity. */
export class EntityFold {
  readonly #folds: readonly TableFold[];
  #stopped: boolean;
  #blocked: BlockedEntity | undefined;

  constructor(
    private readonly projections: readonly Projection[],
    state: EntityState,
  ) {
    this.#folds = state.tables.map((rows) => new TableFold(rows));
    this.#stopped = state.blocked;
  }

  /** Set when an event of this page stopped the entity. */
  get blocked(): BlockedEntity | undefined {
    return this.#blocked;
  }

  apply(event: RecordedEvent): void {
    if (this.#stopped) return;
    for (const [i, projection] of this.projections.entries()) {
      try {
        const changes = projection.project(event, new EventTables(this.#folds, i));
        this.#folds[i]!.change(event.entity, event.position, changes);
      } catch (error) {
        this.#stop(event, projection, error);
        return;
      }
    }
    for (const fold of this.#folds) fold.accept(event.position);
  }

  state(): EntityState {
    return { tables: this.#folds.map(({ rows }) => rows), blocked: this.#stopped };
  }

  changes(): readonly TableChanges[] {
    return this.#folds.map((fold) => fold.changes());
  }

  #stop(event: RecordedEvent, projection: Projection, error: unknown): void {
    for (const fold of this.#folds) fold.undo();
    this.#stopped = true;
    this.#blocked = blockedBy(event, projection, error);
  }
}

function blockedBy(event: RecordedEvent, { table }: Projection, error: unknown): BlockedEntity {
  const { entity, position, id, type, recordedAt } = event;
  return {
    entity,
    position,
    eventId: id,
    eventType: type,
    table: table.name,
    message:
      `El registro ${position} (${type}) no se pudo procesar. Las tablas de la entidad ${entity} ` +
      'muestran lo anterior a él; los registros siguientes están guardados y esperan.',
    detail: storable(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    recordedAt,
  };
}

/** What blocks an entity may be a text that PostgreSQL cannot hold, and the error may quote it. */
function storable(text: string): string {
  return Buffer.from(text.slice(0, 2_000).replaceAll('\0', '\u{fffd}')).toString();
}
