import type { Table } from '@quipu/projections';
import type { ActionPhysicalProgressRow } from '../../contract/rows.js';

export const actionPhysicalProgress: Table<ActionPhysicalProgressRow> = { name: 'action_physical_progress', key: ['plan', 'period', 'action'] };
