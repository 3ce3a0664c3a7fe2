import { attachedData, buildEvaluationReport, type EvaluationInput, type ReportDocument } from '@quipu/evaluation';
import { sha256Of } from '@quipu/evaluation/storage';

export interface SealedReport {
  document: ReportDocument;
  /** `300711-2025-S1-p432` */
  cutId: string;
  /** Of the data attached to the PDF. */
  dataSha256: string;
}

/** The report with its seal. Pure: the same rows, version and address give the same document (law 7). */
export function sealedReport(input: EvaluationInput, { version, address }: { version: number; address: string }): SealedReport {
  const cutId = cutIdOf(input);
  const sealedWith = (dataSha256: string) => buildEvaluationReport({ ...input, seal: { version, cutId, dataSha256, address } });
  // The data leave the seal out, so the fingerprint can be printed in it.
  const dataSha256 = sha256Of(attachedData(sealedWith('')));
  return { document: sealedWith(dataSha256), cutId, dataSha256 };
}

/** `<entity>-<period>-p<position>` */
export function cutIdOf({ entity, period, cut }: Pick<EvaluationInput, 'entity' | 'period' | 'cut'>): string {
  return `${entity}-${period}-p${cut.position}`;
}
