import { createHash } from 'node:crypto';
import { HistoryDigest } from '@quipu/ledger/copy';
import type { BackupEnd, Entry } from './entry.js';

/** What has gone through, whichever way: out to a file, or in from one. */
export class Tally {
  readonly #lines = createHash('sha256');
  readonly #digest = new HistoryDigest();
  readonly #rows: Record<string, number> = {};
  #head = 0;

  add(entry: Entry, line: string): void {
    this.#lines.update(line).update('\n');
    if (entry.kind === 'row') this.#rows[entry.table] = (this.#rows[entry.table] ?? 0) + 1;
    if (entry.kind !== 'command') return;
    this.#digest.add(entry.command);
    this.#head = entry.command.events.at(-1)!.position;
  }

  get head(): number {
    return this.#head;
  }

  get end(): BackupEnd {
    return { head: this.#head, digest: this.#digest.value, rows: { ...this.#rows }, sha256: this.#lines.copy().digest('hex') };
  }
}
