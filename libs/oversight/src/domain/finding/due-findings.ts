import { isDeepStrictEqual } from 'node:util';
import type { FindingFacts } from '../../contract/finding-events.js';
import type { FigureRef } from '../../contract/figure.js';
import type { ExplainFinding, OpenFinding, ResolveFinding } from './commands.js';
import { findingKey } from './decider.js';
import type { Finding } from './state.js';

/** Name of the check: the advance that was printed is not the one that the rules give. */
export const REPORTED_DIFFERS = 'avance-reportado';

/** Of one indicator in one period: what was reported beside what is recalculated. */
export interface DifferenceFact {
  indicator: string;
  period: string;
  difference: 'none' | 'unexplained' | 'explained';
  /** As it was given where the value was registered; null without one. */
  explanation: string | null;
  /** Reported and recalculated. */
  figures: readonly [FigureRef, FigureRef];
}

/** What is known of a finding already registered. */
export type KnownFinding = Finding & { key: string };
export type DueFinding = OpenFinding | ExplainFinding | ResolveFinding;

/** The commands that bring the findings of differences up to the figures: none where nothing changed. Pure. */
export function dueFindings(facts: readonly DifferenceFact[], known: readonly KnownFinding[]): DueFinding[] {
  const byKey = new Map(known.map((finding) => [finding.key, finding]));
  return facts.flatMap((fact) => {
    const key = findingKey(REPORTED_DIFFERS, fact.indicator, fact.period);
    const command = dueFor(key, fact);
    return isFindingDue(command, byKey.get(key) ?? null) ? [command] : [];
  });
}

/** Somebody answered for this very difference in its finding, whatever the indicator's own history says. */
export function isAnsweredFor(fact: DifferenceFact, known: readonly KnownFinding[]): boolean {
  const key = findingKey(REPORTED_DIFFERS, fact.indicator, fact.period);
  const finding = known.find((one) => one.key === key);
  const isAnswered = finding?.state === 'explicado' || finding?.state === 'descartado';
  return isAnswered && isDeepStrictEqual(factsOf(finding), differenceFacts(fact));
}

/** Whether the command would still change something in that history. */
export function isFindingDue(command: DueFinding, finding: Finding | null): boolean {
  if (command.kind !== 'open-finding') return finding?.state === 'abierto';
  return !finding || finding.state === 'resuelto' || !isDeepStrictEqual(factsOf(finding), factsOf(command));
}

function dueFor(key: string, fact: DifferenceFact): DueFinding {
  const { indicator: subject, period, difference, explanation, figures } = fact;
  if (difference === 'none') {
    const resolution = `Lo reportado (${printed(figures[0])}) y lo recalculado (${printed(figures[1])}) ya no difieren.`;
    return { kind: 'resolve-finding', key, resolution };
  }
  if (difference === 'explained') {
    return { kind: 'explain-finding', key, explanation: explanation ?? 'Se explicó en el registro del indicador.', by: 'Registro del indicador' };
  }
  return { kind: 'open-finding', origin: 'diferencia', check: REPORTED_DIFFERS, subject, period, ...differenceFacts(fact) };
}

function differenceFacts({ indicator, period, figures }: DifferenceFact): FindingFacts {
  const [reported, recalculated] = figures;
  const detail = `${indicator} en ${period}: el avance reportado es ${printed(reported)} y el recalculado, ${printed(recalculated)}.`;
  return { severity: 'explicar', detail, statement: null, figures: [...figures] };
}

function factsOf({ severity, detail, statement, figures }: FindingFacts): FindingFacts {
  return { severity, detail, statement, figures };
}

function printed({ value }: FigureRef): string {
  return value ?? 'sin dato';
}
