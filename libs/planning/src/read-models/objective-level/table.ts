import type { Table } from '@quipu/projections';
import type { ObjectiveLevelRow } from '../../contract/rows.js';

export const objectiveLevel: Table<ObjectiveLevelRow> = {
  name: 'objective_level',
  key: ['plan', 'period', 'rule_set', 'objective', 'basis', 'scale'],
};
