import type { Finding, Findings, RowPlace } from '../folder/findings.js';

export type Outcome = 'nuevo' | 'sin cambios' | 'cambia' | 'fuera' | 'error';

export interface RowVerdict extends RowPlace {
  /** What the row is about, e.g. `IND.01.AEI.01.02, 2026`. */
  subject: string;
  outcome: Outcome;
  /** What changes, why it is left out, what is wrong. */
  detail: string;
  attentions: string[];
}

/** One verdict per row of the folder. */
export class Verdicts {
  private readonly rows = new Map<string, RowVerdict>();

  put({ file, line }: RowPlace, subject: string, outcome: Outcome, detail = ''): void {
    this.rows.set(keyOf({ file, line }), { file, line, subject, outcome, detail, attentions: [] });
  }

  /** In order of file and line, with what the findings say of each row. */
  with({ errors, attentions }: Pick<Findings, 'errors' | 'attentions'>): RowVerdict[] {
    for (const error of errors) this.markError(error);
    for (const attention of attentions) this.rows.get(keyOf(attention))?.attentions.push(attention.message);
    return [...this.rows.values()].sort((one, other) => compareText(one.file, other.file) || one.line - other.line);
  }

  private markError(error: Finding): void {
    const known = this.rows.get(keyOf(error));
    const column = error.column === undefined ? '' : `columna ${error.column}: `;
    const detail = [known?.outcome === 'error' ? known.detail : '', `${column}${error.message}`].filter(Boolean).join('; ');
    const { file, line } = error;
    this.rows.set(keyOf(error), { file, line, subject: known?.subject ?? '', outcome: 'error', detail, attentions: known?.attentions ?? [] });
  }
}

function keyOf({ file, line }: RowPlace): string {
  return `${file}:${line}`;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
