import type { Table } from '@quipu/projections';
import type { PoiVersionRow } from '../../contract/rows.js';

export const poiVersion: Table<PoiVersionRow> = { name: 'poi_version', key: ['version'] };
