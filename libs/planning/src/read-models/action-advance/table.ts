import type { Table } from '@quipu/projections';
import type { ActionAdvanceRow } from '../../contract/rows.js';

export const actionAdvance: Table<ActionAdvanceRow> = {
  name: 'action_advance',
  key: ['plan', 'period', 'rule_set', 'action'],
};
