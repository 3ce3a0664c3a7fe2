import type { Severity } from '@quipu/evaluation/contradictions';
import type { ContradictionsAnswer } from './fetch-contradictions.js';

const TITLES: readonly (readonly [Severity, string])[] = [
  ['must-fix', 'Debe corregirse'],
  ['explain', 'Debe explicarse'],
  ['note', 'Conviene mirar'],
];

/** Contradictions by severity, each with its sentence, its datum and what to do. */
export function contradictionLines({ period, cut, pending, findings, damaged }: ContradictionsAnswer): string[] {
  const groups = TITLES.flatMap(([severity, title]) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : ['', `${title} (${own.length})`, ...own.flatMap(findingLines)];
  });
  return [
    `Periodo ${period}, corte ${cut}: ${findings.length} contradicciones; pendientes ${pending['must-fix']} por corregir, ${pending.explain} por explicar, ${pending.note} por mirar.`,
    ...damaged.map(({ line, lastLine, title }) => `No se examinó «${title}» (líneas ${line} a ${lastLine}): parece mal escaneado.`),
    ...groups,
  ];
}

function findingLines({ message, places, datum, suggestion, answered }: ContradictionsAnswer['findings'][number]): string[] {
  const [first, ...others] = places;
  const also = others.length > 0 ? ` También en: ${others.map(({ line }) => line).join(', ')}.` : '';
  return [
    `  • ${message}`,
    ...(first ? [`    frase ${first.line}: «${first.excerpt}»${first.section ? ` (${first.section})` : ''}${also}`] : []),
    `    dato: ${datum.figure} (${datum.source})`,
    answered ? `    ${answered.state}: ${[answered.by, answered.text].filter(Boolean).join(': ')}` : `    ${suggestion}`,
  ];
}
