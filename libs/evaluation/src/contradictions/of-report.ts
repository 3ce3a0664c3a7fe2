import type { EvaluationInput } from '../document/input.js';
import type { ReportDocument } from '../document/model.js';
import { findContradictions } from './check.js';
import { ALL_CHECKS } from './checks/all.js';
import { knowledgeOf } from './knowledge-of.js';
import type { Finding } from './model.js';
import { parseDocument } from './parse/parse.js';
import { reportDocument } from './sources/report-document.js';

/** They judge how a whole document is built; of ours only the free texts are read, and the rest is bound to the data. */
const OF_WHOLE_DOCUMENTS = new Set(['numeracion', 'sin-recomendacion', 'narracion-por-nivel', 'indicador-y-avance-fisico']);
const CHECKS = ALL_CHECKS.filter(({ name }) => !OF_WHOLE_DOCUMENTS.has(name));

/** Contradictions of the free texts of our own report with its data. Pure. */
export function contradictionsOfReport(document: ReportDocument, input: EvaluationInput): Finding[] {
  return findContradictions(parseDocument(reportDocument(document)), knowledgeOf(input), { checks: CHECKS, damaged: 'examine' });
}
