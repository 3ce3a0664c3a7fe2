/** A file's row as read: column → text; an absent column is undefined. */
export type TextRow = Readonly<Record<string, string | undefined>>;

/** Something a row says wrong. `message` is Spanish. */
export interface RowProblem {
  column: string;
  message: string;
}

/** What a row asks for, or all that is wrong with it. */
export type RowReading<Command> = { command: Command; problems: [] } | { command: null; problems: RowProblem[] };

/** Reads the cells of one row and gathers what is wrong. */
export class RowCells {
  readonly problems: RowProblem[] = [];

  constructor(private readonly row: TextRow) {}

  /** Empty where the column is absent or blank. */
  text(column: string): string {
    return this.row[column]?.trim() ?? '';
  }

  required(column: string): string {
    const text = this.text(column);
    if (text === '') this.problems.push({ column, message: `Falta «${column}».` });
    return text;
  }

  oneOf<Value extends string>(column: string, values: readonly Value[]): Value {
    const text = this.required(column).toLowerCase();
    const found = values.find((value) => value === text);
    if (text !== '' && found === undefined) this.refuse(column, `se espera uno de: ${values.join(', ')}, no «${text}»`);
    return found ?? values[0]!;
  }

  refuse(column: string, message: string): void {
    this.problems.push({ column, message: `En «${column}» ${message}.` });
  }

  reading<Command>(command: () => Command): RowReading<Command> {
    return this.problems.length > 0 ? { command: null, problems: this.problems } : { command: command(), problems: [] };
  }
}
