import type { Table } from '@quipu/projections';
import type { InvestmentTimelineRow } from '../../contract/rows.js';

export const investmentTimeline: Table<InvestmentTimelineRow> = { name: 'investment_timeline', key: ['cui', 'seq'] };
