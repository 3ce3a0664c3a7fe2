import type { Table } from '@quipu/projections';
import type { PlanNodeRow } from '../../contract/rows.js';

export const planNode: Table<PlanNodeRow> = { name: 'plan_node', key: ['plan', 'code'] };
