import type { Table } from '@quipu/projections';
import type { ReportVersionRow } from '../../contract/rows.js';

export const reportVersion: Table<ReportVersionRow> = { name: 'report_version', key: ['plan', 'period', 'version'] };
