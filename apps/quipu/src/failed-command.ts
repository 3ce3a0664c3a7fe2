/** Exit codes of `quipu`, as its help lists them. */
export const EXIT = {
  ok: 0,
  /** Something went wrong that the message explains. */
  failed: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** What was asked does not exist or is not allowed. */
  refused: 3,
  /** The system does not answer. */
  unavailable: 4,
  /** The folder has errors: nothing was sent. */
  invalidFolder: 5,
  /** Something was registered and something was not. */
  incomplete: 6,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure that the person at the keyboard can understand and mend. Never shown with a stack. */
export class FailedCommand extends Error {
  constructor(
    message: string,
    /** What to do next. */
    readonly advice?: string,
    readonly exitCode: ExitCode = EXIT.failed,
  ) {
    super(message);
    this.name = 'FailedCommand';
  }
}
