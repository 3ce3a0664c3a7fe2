import type { ReportDocument } from './document/model.js';

export type ReportFormat = 'pdf' | 'html' | 'json';
/** Files for an office suite. */
export type OfficeFormat = 'docx' | 'xlsx';

/** `informe-evaluacion-300711-2025-S1-lares-2025-v1-registro-120.pdf`: names what the bytes depend on. ASCII only. */
export function reportFileName({ meta }: ReportDocument, format: ReportFormat | OfficeFormat): string {
  const { entity, period, ruleSet, cut } = meta;
  const parts = ['informe-evaluacion', entity.code, period.code, `${ruleSet.id}-v${ruleSet.version}`, `registro-${cut.position}`];
  return `${parts.join('-').replace(/[^A-Za-z0-9.-]/g, '_')}.${format}`;
}
