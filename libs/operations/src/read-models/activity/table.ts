import type { Table } from '@quipu/projections';
import type { ActivityRow } from '../../contract/rows.js';

export const activity: Table<ActivityRow> = { name: 'activity', key: ['plan', 'activity'] };
