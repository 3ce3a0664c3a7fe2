/** Where a command writes. Results go out; news of the work go to the error side, so that `--json` stays clean. */
export interface Screen {
  /** Part of the result. */
  out(...lines: string[]): void;
  /** News for whoever watches. */
  say(...lines: string[]): void;
  /** One line that replaces itself on a terminal; elsewhere only its last state is written. */
  progress(line: string): void;
  /** Leaves the progress line in place. */
  progressDone(): void;
  /** Null when nobody can answer. */
  ask(question: string): Promise<boolean | null>;
}
