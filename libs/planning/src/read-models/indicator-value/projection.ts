import type { Projection, RowSet } from '@quipu/projections';
import type { DifferenceExplained, IndicatorEvent } from '../../contract/events.js';
import type { IndicatorValueRow } from '../../contract/rows.js';
import { recorded, sourceOf, standing, type Recorded } from '../recorded.js';
import { indicatorValue } from './table.js';

/** What was reported, as it stands after corrections, with the explanations given so far. */
export const indicatorValueProjection: Projection<IndicatorValueRow> = {
  table: indicatorValue,
  project(event, tables) {
    const row = rowAfter(recorded(event), tables.of(indicatorValue));
    return row ? { put: [row] } : {};
  },
};

function rowAfter(event: Recorded, rows: RowSet<IndicatorValueRow>): IndicatorValueRow | undefined {
  switch (event.type) {
    case 'ValueReported': {
      const { printedAdvance: printed_advance, ...reported } = event.data;
      const fresh = { corrections: 0, explanations: [], source: sourceOf(event) };
      return { entity: event.entity, ...reported, printed_advance, ...fresh };
    }
    case 'ValueCorrected': {
      const row = rowOf(event, event.data, rows);
      const { value, printedAdvance: printed_advance } = event.data.to;
      return { ...row, value, printed_advance, corrections: row.corrections + 1, source: sourceOf(event) };
    }
    case 'DifferenceExplained':
      return explained(event, rowOf(event, event.data, rows));
    default:
      return undefined;
  }
}

function explained(event: Recorded<DifferenceExplained>, row: IndicatorValueRow): IndicatorValueRow {
  const { ruleSet, reported, recalculated, explanation: text } = event.data;
  const explanation = { ruleSet, reported, recalculated, text, source: sourceOf(event) };
  return { ...row, explanations: [...row.explanations, explanation] };
}

type Place = Pick<Extract<IndicatorEvent, { type: 'ValueReported' }>['data'], 'plan' | 'indicator' | 'period'>;

function rowOf(event: Recorded, { plan, indicator, period }: Place, rows: RowSet<IndicatorValueRow>): IndicatorValueRow {
  return standing(rows.get({ plan, indicator, period }), event);
}
