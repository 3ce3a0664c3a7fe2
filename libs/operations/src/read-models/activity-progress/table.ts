import type { Table } from '@quipu/projections';
import type { ActivityProgressRow } from '../../contract/rows.js';

export const activityProgress: Table<ActivityProgressRow> = { name: 'activity_progress', key: ['plan', 'period', 'activity'] };
