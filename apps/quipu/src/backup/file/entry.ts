import type { StoredCommand } from '@quipu/ledger';

/** Version of the file: another one is not read. */
export const FORMAT = 1;

/** One line of the file. The order: begin, rows and commands, end. */
export type Entry =
  | { kind: 'begin'; format: number; madeAt: string }
  | { kind: 'command'; command: StoredCommand }
  /** `row`: what PostgreSQL's to_jsonb says, as text, so that no number loses a digit. */
  | { kind: 'row'; table: string; row: string }
  | ({ kind: 'end' } & BackupEnd);

/** What must come out when the file is read, and when it has been restored. */
export interface BackupEnd {
  /** Position of the last event; 0 when there is none. */
  head: number;
  /** SHA-256 over the history, the one of `quipu ledger copy`. */
  digest: string;
  /** Rows by table. */
  rows: Record<string, number>;
  /** SHA-256 of every line before this one. */
  sha256: string;
}
