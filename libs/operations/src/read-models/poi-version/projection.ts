import type { Projection } from '@quipu/projections';
import type { PoiVersionRow } from '../../contract/rows.js';
import { recorded, sourceOf } from '../recorded.js';
import { poiVersion } from './table.js';

export const poiVersionProjection: Projection<PoiVersionRow> = {
  table: poiVersion,
  project(given) {
    const event = recorded(given);
    if (event.type !== 'PoiVersionRegistered') return {};
    const { startYear: start_year, endYear: end_year, ...version } = event.data;
    return { put: [{ entity: event.entity, ...version, start_year, end_year, source: sourceOf(event) }] };
  },
};
