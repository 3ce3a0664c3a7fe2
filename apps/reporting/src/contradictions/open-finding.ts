import { createHash } from 'node:crypto';
import type { Finding, Severity } from '@quipu/evaluation/contradictions';
import type { FindingSeverity } from '@quipu/oversight';

/** Body of the order `open-finding`. */
export interface OpenFindingBody {
  origin: 'contradicción';
  check: string;
  subject: string;
  period: string;
  severity: FindingSeverity;
  detail: string;
  statement: { where: string; text: string } | null;
  figures: never[];
}

const SEVERITIES: Readonly<Record<Severity, FindingSeverity>> = { 'must-fix': 'corregir', explain: 'explicar', note: 'anotar' };

/** The contradiction as oversight records findings. The datum is told in words: not every one is a cell of a table. */
export function openFindingOf({ id, check, severity, message, places, datum }: Finding, period: string): OpenFindingBody {
  const [place] = places;
  return {
    origin: 'contradicción',
    check,
    subject: subjectOf(id.slice(check.length + 1)),
    period,
    severity: SEVERITIES[severity],
    detail: `${message} Dato: ${datum.figure} (${datum.source}).`,
    statement: place ? { where: place.section || 'Informe', text: place.excerpt } : null,
    figures: [],
  };
}

/** Subjects of findings are codes; any other one is told by its fingerprint. */
function subjectOf(subject: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(subject)) return subject;
  const code = /AEI\.\d{2}\.\d{2}|\b\d{7}\b/.exec(subject)?.[0] ?? 'texto';
  return `${code}-${createHash('sha256').update(subject).digest('hex').slice(0, 10)}`;
}
