import type { EvaluationInput } from '@quipu/evaluation';
import type { Examination, Finding, Severity } from '@quipu/evaluation/contradictions';
import { type Answered, answerTo } from './recorded-answers.js';
import { type OpenFindingBody, openFindingOf } from './open-finding.js';

export interface ReviewedFinding extends Finding {
  /** What somebody answered in the oversight of findings; null while it is pending. */
  answered: Answered | null;
  /** Body of the order `open-finding` that would record it; null for what must be fixed. */
  record: OpenFindingBody | null;
}

export interface ContradictionsAnswer {
  entity: string;
  period: string;
  /** `position:N` */
  cut: string;
  /** Not yet answered for, by severity. */
  pending: Record<Severity, number>;
  findings: ReviewedFinding[];
  /** Parts of a document from outside that were left out: their scan is damaged. */
  damaged: Examination['damaged'];
}

export function contradictionsAnswer(input: EvaluationInput, { findings, damaged }: Examination): ContradictionsAnswer {
  const reviewed = findings.map((finding) => {
    const record = openFindingOf(finding, input.period);
    return { ...finding, answered: answerTo(finding, record, input.findings), record: finding.severity === 'must-fix' ? null : record };
  });
  const pending = (severity: Severity) => reviewed.filter((finding) => finding.severity === severity && finding.answered === null).length;
  return {
    entity: input.entity,
    period: input.period,
    cut: `position:${input.cut.position}`,
    pending: { 'must-fix': pending('must-fix'), explain: pending('explain'), note: pending('note') },
    findings: reviewed,
    damaged,
  };
}
