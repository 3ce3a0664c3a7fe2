import type { Table } from '@quipu/projections';
import type { FindingRow } from '../../contract/rows.js';

export const finding: Table<FindingRow> = { name: 'finding', key: ['key'] };
