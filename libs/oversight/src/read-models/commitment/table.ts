import type { Table } from '@quipu/projections';
import type { CommitmentRow } from '../../contract/rows.js';

export const commitment: Table<CommitmentRow> = { name: 'commitment', key: ['id'] };
