import type { Table } from '@quipu/projections';
import type { IndicatorValueRow } from '../../contract/rows.js';

export const indicatorValue: Table<IndicatorValueRow> = {
  name: 'indicator_value',
  key: ['plan', 'indicator', 'period'],
};
