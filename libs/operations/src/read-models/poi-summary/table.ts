import type { Table } from '@quipu/projections';
import type { PoiSummaryRow } from '../../contract/rows.js';

export const poiSummary: Table<PoiSummaryRow> = { name: 'poi_summary', key: ['plan', 'period'] };
