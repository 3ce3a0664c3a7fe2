import type { Table } from '@quipu/projections';
import type { PlanSummaryRow } from '../../contract/rows.js';

export const planSummary: Table<PlanSummaryRow> = { name: 'plan_summary', key: ['plan', 'period', 'rule_set'] };
