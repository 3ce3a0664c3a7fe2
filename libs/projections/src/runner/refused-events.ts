import type { Projection } from '../projection.js';

/** Events whose rows a table refused, by event id. */
export type RefusedEvents = ReadonlyMap<string, { table: string; why: unknown }>;

/** The projections, failing on those events in the projection of that table, as if it had refused them itself. */
export function refusing(projections: readonly Projection[], refused: RefusedEvents): readonly Projection[] {
  if (refused.size === 0) return projections;
  return projections.map((projection) => ({
    table: projection.table,
    project(event, tables) {
      const refusal = refused.get(event.id);
      if (refusal?.table === projection.table.name) throw refusal.why;
      return projection.project(event, tables);
    },
  }));
}
