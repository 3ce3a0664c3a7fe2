import type { Row, Table } from '@quipu/projections';
import { InMemoryTables } from '@quipu/projections/testing';
import type { PlanningEvent } from '../src/contract/events.js';
import { planningProjections } from '../src/read-models/projections.js';
import { history } from './history.js';

/**
 * Given/when/then for read models: `given(...events).when(...events).then(table)` are the rows that
 * stand afterwards; `changed(table)`, those that the second events touched.
 */
export function given(...past: PlanningEvent[]) {
  return {
    when(...now: PlanningEvent[]) {
      const tables = new InMemoryTables(planningProjections);
      tables.apply(history(past)).apply(history(now, { from: past.length + 1 }));
      const [blocked] = tables.blocked();
      if (blocked) throw new Error(blocked.detail);
      return {
        then: <R extends Row>(table: Table<R>) => tables.standing(table),
        changed: <R extends Row>(table: Table<R>) =>
          tables.versions(table).filter(({ from, to }) => from > past.length && to === null).map(({ row }) => row),
        asOf: <R extends Row>(table: Table<R>, position: number) => tables.standing(table, position),
      };
    },
  };
}
