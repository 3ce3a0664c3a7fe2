import { buildEvaluationReport, type ReportDocument } from '../../src/index.js';
import { inputFrom } from './input-from.js';
import { sampleEvents } from './sample.js';

/** The small report with places to write, one of them written. */
export function writtenReport(entityName?: string): ReportDocument {
  const narratives = { 'seccion/resumen': 'El avance es bajo.\nSe explica abajo.' };
  return buildEvaluationReport({ ...inputFrom(sampleEvents(entityName)), narratives });
}
