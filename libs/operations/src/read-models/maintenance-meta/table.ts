import type { Table } from '@quipu/projections';
import type { MaintenanceMetaRow } from '../../contract/rows.js';

export const maintenanceMeta: Table<MaintenanceMetaRow> = { name: 'maintenance_meta', key: ['plan', 'year', 'finalidad'] };
