import type { Table } from '@quipu/projections';
import type { ActivityMonthRow } from '../../contract/rows.js';

export const activityMonth: Table<ActivityMonthRow> = { name: 'activity_month', key: ['plan', 'activity', 'year', 'month'] };
