import type { ReportVersionRow } from '@quipu/evaluation/read';
import type { Regenerated } from './regeneration.js';

interface Compared {
  /** Fingerprint in the record of the freeze. */
  recorded: string;
  /** Fingerprint of what the records up to the cut give now. */
  regenerated: string;
}

export interface Verification {
  entity: string;
  plan: string;
  period: string;
  version: number;
  cutId: string;
  verdict: 'coincide' | 'no coincide';
  pdf: Compared;
  data: Compared;
}

export function verdictOf(row: ReportVersionRow, { pdfSha256, dataSha256 }: Regenerated): Verification {
  const { entity, plan, period, version, cut_id: cutId } = row;
  const pdf = { recorded: row.pdf_sha256, regenerated: pdfSha256 };
  const data = { recorded: row.data_sha256, regenerated: dataSha256 };
  const same = pdf.recorded === pdf.regenerated && data.recorded === data.regenerated;
  return { entity, plan, period, version, cutId, verdict: same ? 'coincide' : 'no coincide', pdf, data };
}
