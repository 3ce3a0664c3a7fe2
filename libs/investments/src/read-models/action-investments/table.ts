import type { Table } from '@quipu/projections';
import type { ActionInvestmentsRow } from '../../contract/rows.js';

export const actionInvestments: Table<ActionInvestmentsRow> = { name: 'action_investments', key: ['action'] };
