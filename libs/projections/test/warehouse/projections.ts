import type { RecordedEvent } from '@quipu/ledger';
import type { Changes, EntityTables, Projection } from '../../src/projection.js';
import type { WarehouseEvent } from './events.js';
import {
  boxTable,
  shelfLoadTable,
  warehouseSummaryTable,
  type BoxRow,
  type ShelfLoadRow,
  type WarehouseSummaryRow,
} from './tables.js';

const box: Projection<BoxRow> = {
  table: boxTable,
  project(recorded, tables) {
    const event = recorded as RecordedEvent & WarehouseEvent;
    const standing = tables.of(boxTable).get({ code: event.data.code });
    switch (event.type) {
      case 'BoxPlaced': {
        const { colour, ...rest } = event.data;
        return { put: [{ entity: recorded.entity, ...rest, label: colour ? { colour, marks: undefined } : null }] };
      }
      case 'BoxMoved':
        return standing ? { put: [{ ...standing, shelf: event.data.shelf }] } : {};
      case 'BoxTaken':
        return standing ? { remove: [standing] } : {};
    }
  },
};

/** A shelf that bears too much cannot be processed, after `box` has changed. */
function shelfLoad(limit: number): Projection<ShelfLoadRow> {
  return {
    table: shelfLoadTable,
    project(event, tables) {
      const touched = [...tables.putBy(boxTable), ...tables.removedBy(boxTable)];
      // A moved box leaves a shelf that only the derived table still remembers.
      const left = [...tables.of(shelfLoadTable).values()].filter(({ codes }) => touched.some(({ code }) => codes.includes(code)));
      const shelves = new Set([...touched, ...left].map(({ shelf }) => shelf));
      const loads = [...shelves].map((shelf) => loadOf(event.entity, shelf, tables));
      const broken = loads.find(({ weight }) => weight > limit);
      if (broken) throw new Error(`shelf ${broken.shelf} bears ${broken.weight} kg of ${limit}`);
      return { put: loads.filter(({ codes }) => codes.length > 0), remove: loads.filter(({ codes }) => codes.length === 0) };
    },
  };
}

function loadOf(entity: string, shelf: string, tables: EntityTables): ShelfLoadRow {
  const boxes = [...tables.of(boxTable).values()].filter((row) => row.shelf === shelf);
  return { entity, shelf, weight: boxes.reduce((sum, row) => sum + row.weight, 0), codes: boxes.map(({ code }) => code) };
}

const summary: Projection<WarehouseSummaryRow> = {
  table: warehouseSummaryTable,
  project(event, tables): Changes<WarehouseSummaryRow> {
    const loads = [...tables.of(shelfLoadTable).values()];
    const boxes = loads.reduce((sum, { codes }) => sum + codes.length, 0);
    const weight = loads.reduce((sum, load) => sum + load.weight, 0);
    return { put: [{ entity: event.entity, shelves: loads.length, boxes, weight: String(weight) }] };
  },
};

export const SHELF_LIMIT = 1_000;

/** `limit` in kilograms; a higher one is the mended code of the tests on blocked entities. */
export function warehouseProjections(limit = SHELF_LIMIT): readonly Projection[] {
  return [box, shelfLoad(limit), summary];
}
