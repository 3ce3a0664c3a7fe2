import type { EvaluationInput, ReportDocument } from '@quipu/evaluation';
import type { Finding } from '@quipu/evaluation/contradictions';
import { ProblemException } from '@quipu/platform';

/** Examines a report before it is frozen. */
export interface ReportExamination {
  ofReport(document: ReportDocument, input: EvaluationInput): Finding[];
}

/** Nest token of the examination in use. */
export const REPORT_EXAMINATION = Symbol('ReportExamination');

/** How many to answer for; throws a 409 with the sentence and the datum of each that must be fixed. */
export function countOrRefuse(findings: readonly Finding[]): { explain: number; note: number } {
  const mustFix = findings.filter(({ severity }) => severity === 'must-fix');
  if (mustFix.length > 0) throw contradicted(mustFix);
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { explain: count('explain'), note: count('note') };
}

function contradicted(findings: readonly Finding[]): ProblemException {
  const how = findings.length === 1 ? 'Hay 1 contradicción que debe corregirse' : `Hay ${findings.length} contradicciones que deben corregirse`;
  return new ProblemException({
    status: 409,
    title: 'El informe se contradice con los datos',
    detail: `${how} antes de congelar el informe; no se registró nada.`,
    errors: findings.map((finding) => ({ field: finding.places[0]?.section ?? finding.check, message: told(finding) })),
  });
}

/** The sentence, what is wrong with it, and the datum. */
function told({ message, places, datum }: Finding): string {
  const [place] = places;
  return `${place ? `«${place.excerpt}»: ` : ''}${message} Dato: ${datum.figure} (${datum.source}).`;
}
