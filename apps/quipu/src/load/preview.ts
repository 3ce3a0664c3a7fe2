import { findingText } from './folder/findings.js';
import type { Judgement } from './judge/judge.js';
import type { Outcome, RowVerdict } from './judge/verdicts.js';
import { textTable } from '../screen/text-table.js';

const OUTCOMES: readonly Outcome[] = ['nuevo', 'sin cambios', 'cambia', 'fuera', 'error'];
const MOST_ROWS = 200;

export type Counts = Record<Outcome | 'atención', number>;

export function countsOf(verdicts: readonly RowVerdict[]): Counts {
  const counts: Counts = { nuevo: 0, 'sin cambios': 0, cambia: 0, fuera: 0, error: 0, atención: 0 };
  for (const { outcome, attentions } of verdicts) {
    counts[outcome] += 1;
    if (attentions.length > 0) counts.atención += 1;
  }
  return counts;
}

/** The preview: how many rows of each file get each verdict, and every row with something to say. */
export function previewLines({ verdicts, notes, events }: Judgement, everyRow: boolean): string[] {
  const shown = verdicts.filter((verdict) => everyRow || hasSomethingToSay(verdict));
  const hidden = shown.length - MOST_ROWS;
  return [
    ...countTable(verdicts),
    '',
    ...notes.map((note) => `atención: ${findingText(note)}`),
    ...shown.slice(0, MOST_ROWS).flatMap(verdictLines),
    ...(hidden > 0 ? [`… y ${hidden} filas más.`] : []),
    ...(shown.length + notes.length > 0 ? [''] : []),
    `Registros que se harían: ${events}`,
  ];
}

function countTable(verdicts: readonly RowVerdict[]): string[] {
  const files = [...new Set(verdicts.map(({ file }) => file))];
  const titles = [...OUTCOMES, 'atención'] as const;
  const rowOf = (name: string, own: readonly RowVerdict[]) => {
    const counts = countsOf(own);
    return [name, String(own.length), ...titles.map((title) => (counts[title] === 0 ? '·' : String(counts[title])))];
  };
  const columns = [{ title: 'Archivo' }, ...['filas', ...titles].map((title) => ({ title, align: 'right' as const }))];
  const rows = files.map((file) => rowOf(file, verdicts.filter((verdict) => verdict.file === file)));
  return textTable(columns, [...rows, rowOf('Total', verdicts)]);
}

function hasSomethingToSay({ outcome, attentions, detail }: RowVerdict): boolean {
  return attentions.length > 0 || outcome === 'cambia' || outcome === 'fuera' || outcome === 'error' || (outcome === 'sin cambios' && detail !== '');
}

function verdictLines({ file, line, subject, outcome, detail, attentions }: RowVerdict): string[] {
  const at = line > 0 ? `, línea ${line}` : '';
  if (outcome === 'error') return [`error: archivo ${file}${at}, ${detail}`];
  const place = `${file}${at}${subject === '' ? '' : ` (${subject})`}`;
  const verdict = `${place}: ${outcomeText(outcome, detail)}`;
  return attentions.length === 0 ? [verdict] : [`${verdict} · ${attentions.map((text) => `atención: ${text}`).join(' · ')}`];
}

function outcomeText(outcome: Outcome, detail: string): string {
  if (detail === '') return outcome;
  return outcome === 'fuera' ? detail : `${outcome}: ${detail}`;
}
