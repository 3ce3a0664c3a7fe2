import type { Table } from '@quipu/projections';
import type { ReportNarrativeRow } from '../../contract/rows.js';

export const reportNarrative: Table<ReportNarrativeRow> = { name: 'report_narrative', key: ['plan', 'period', 'place'] };
