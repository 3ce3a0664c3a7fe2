import type { Finding } from '@quipu/evaluation/contradictions';
import type { FindingRow } from '@quipu/oversight';
import type { OpenFindingBody } from './open-finding.js';

export interface Answered {
  state: 'explicado' | 'descartado';
  text: string | null;
  by: string | null;
}

/** An answer holds for the very sentence and datum it was given for; what must be fixed takes none. */
export function answerTo({ severity }: Finding, record: OpenFindingBody, rows: readonly FindingRow[]): Answered | null {
  const { check, subject, period, detail, statement } = record;
  const row = rows.find((one) => one.check_name === check && one.subject === subject && one.period === period);
  if (!row || severity === 'must-fix' || (row.state !== 'explicado' && row.state !== 'descartado')) return null;
  if (row.detail !== detail || row.statement?.text !== statement?.text) return null;
  return { state: row.state, text: row.answer?.text ?? null, by: row.answer?.by ?? null };
}
