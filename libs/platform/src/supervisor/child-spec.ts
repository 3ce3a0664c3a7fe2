/** A Node program to keep running. */
export interface ChildSpec {
  /** Shown to people and used in errors. */
  name: string;
  /** Path of its JavaScript file. */
  script: string;
  args?: readonly string[];
  /** Added to this process's environment. */
  env?: Readonly<Record<string, string>>;
  /** Its output is appended here; without it, it goes to this terminal. */
  logFile?: string;
}

/** What happens to a supervised process, for whoever shows it. */
export type ChildEvent =
  | { kind: 'ready'; name: string; pid: number; url?: string }
  | { kind: 'died'; name: string; code: number | null; signal: string | null; retryInMs: number }
  | { kind: 'stopped'; name: string };

export interface Patience {
  /** From its start to its `ready` message. */
  readyMs: number;
  /** From being asked to stop to being killed. */
  stopMs: number;
  /** Living this long after `ready` forgives earlier deaths. */
  soundMs: number;
  /** Deaths in a row before the first `ready`, after which it is given up. */
  firstAttempts: number;
  /** Wait before the nth restart in a row, from 1. */
  backoffMs: (attempt: number) => number;
}

export const USUAL_PATIENCE: Patience = {
  readyMs: 60_000,
  stopMs: 20_000,
  soundMs: 10_000,
  firstAttempts: 4,
  backoffMs: (attempt) => Math.min(10_000, 100 * 2 ** (attempt - 1)),
};

/** A process never got ready; the message, in Spanish, carries the end of its log. */
export class ProcessNotReady extends Error {
  constructor(readonly processName: string, detail: string) {
    super(`El proceso «${processName}» no pudo arrancar.${detail && `\n${detail}`}`);
    this.name = 'ProcessNotReady';
  }
}
