import type { Table } from '@quipu/projections';
import type { AlertRow } from '../../contract/rows.js';

export const alert: Table<AlertRow> = { name: 'alert', key: ['key'] };
