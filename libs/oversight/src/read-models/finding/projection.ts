import type { Projection, RowSet } from '@quipu/projections';
import type { FindingFacts, FindingOpened } from '../../contract/finding-events.js';
import type { FindingRow } from '../../contract/rows.js';
import { recorded, sourceOf, standing, stepped, type Recorded } from '../recorded.js';
import { finding } from './table.js';

/** Findings with what was answered. */
export const findingProjection: Projection<FindingRow> = {
  table: finding,
  project(event, tables) {
    const row = rowAfter(recorded(event), tables.of(finding));
    return row ? { put: [row] } : {};
  },
};

function rowAfter(event: Recorded, rows: RowSet<FindingRow>): FindingRow | undefined {
  const row = () => standing(rows.get({ key: (event.data as { key: string }).key }), event);
  switch (event.type) {
    case 'FindingOpened':
      return opened(event);
    case 'FindingReopened':
      return stepped({ ...row(), ...factsOf(event.data), answer: null }, event, 'abierto', `Se encontró otra vez: ${event.data.detail}`);
    case 'FindingExplained': {
      const { explanation: text, by } = event.data;
      return stepped({ ...row(), answer: { text, by } }, event, 'explicado', `${by}: ${text}`);
    }
    case 'FindingDismissed':
      return stepped(row(), event, 'descartado', 'Se descartó.');
    case 'FindingResolved':
      return stepped(row(), event, 'resuelto', event.data.resolution);
    default:
      return undefined;
  }
}

function opened(event: Recorded<FindingOpened>): FindingRow {
  const { key, origin, check: check_name, subject, period, ...facts } = event.data;
  const start = { state: 'abierto' as const, answer: null, history: [], source: sourceOf(event) };
  const row: FindingRow = { entity: event.entity, key, origin, check_name, subject, period, ...factsOf(facts), ...start };
  return stepped(row, event, 'abierto', facts.detail);
}

function factsOf({ severity, detail, statement, figures }: FindingFacts): FindingFacts {
  return { severity, detail, statement, figures };
}
