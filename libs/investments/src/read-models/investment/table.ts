import type { Table } from '@quipu/projections';
import type { InvestmentRow } from '../../contract/rows.js';

export const investment: Table<InvestmentRow> = { name: 'investment', key: ['cui'] };
