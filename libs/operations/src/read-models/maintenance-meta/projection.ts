import type { Projection } from '@quipu/projections';
import type { MaintenanceMetaRow } from '../../contract/rows.js';
import { recorded, sourceOf, standing } from '../recorded.js';
import { maintenanceMeta } from './table.js';

export const maintenanceMetaProjection: Projection<MaintenanceMetaRow> = {
  table: maintenanceMeta,
  project(given, tables) {
    const event = recorded(given);
    const source = sourceOf(event);
    if (event.type === 'MaintenanceMetaRegistered') {
      const { kmStated: km_stated, stateDetail: state_detail, ...meta } = event.data;
      return { put: [{ entity: event.entity, ...meta, km_stated, state_detail, source }] };
    }
    if (event.type !== 'MetaStateRecorded') return {};
    const { plan, year, finalidad, state, stateDetail: state_detail } = event.data;
    const row = standing(tables.of(maintenanceMeta).get({ plan, year, finalidad }), event);
    return { put: [{ ...row, state, state_detail, source }] };
  },
};
