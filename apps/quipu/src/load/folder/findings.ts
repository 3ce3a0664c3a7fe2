/** A row of a file, as the sender sees it: lines count from 1, the header included. */
export interface RowPlace {
  file: string;
  line: number;
}

export interface Finding extends RowPlace {
  /** Header of the column as written in the file; absent when the whole row or file is meant. */
  column?: string;
  message: string;
}

/** Everything noticed in a folder. An error stops the whole load; an attention is only shown. */
export class Findings {
  constructor(
    readonly errors: Finding[] = [],
    readonly attentions: Finding[] = [],
  ) {}

  copy(): Findings {
    return new Findings([...this.errors], [...this.attentions]);
  }

  error({ file, line }: RowPlace, column: string | undefined, message: string): void {
    this.errors.push({ file, line, ...(column === undefined ? {} : { column }), message });
  }

  attention({ file, line }: RowPlace, message: string): void {
    this.attentions.push({ file, line, message });
  }
}

/** `error: archivo metas.csv, línea 12, columna meta: …` */
export function findingText({ file, line, column, message }: Finding): string {
  const at = line > 0 ? `, línea ${line}` : '';
  return `archivo ${file}${at}${column === undefined ? '' : `, columna ${column}`}: ${message}`;
}
