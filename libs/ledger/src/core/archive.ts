import type { StoredEvent } from './stored-event.js';

/** A command as it lies in a store: its events, and what a repetition of it is recognised by. */
export interface StoredCommand {
  commandId: string;
  fingerprint: string;
  /** All of one stream: consecutive versions, consecutive positions, one instant. At least one. */
  events: readonly StoredEvent[];
}

/** Whole commands, in order of position. Never empty. */
export type CommandPage = readonly StoredCommand[];

export interface ReadCommandsOptions {
  /** Position of a command's last event, or 0. */
  after: number;
  /** About how many: commands are never cut. 1 000 by default. */
  eventsPerPage?: number;
}

/**
 * How a history moves from one store to another: envelopes as they are, texts untouched, nothing
 * upcast. Beside `Ledger`, not in it: who records must not be able to say when, or at which position.
 */
export interface Archive {
  /** Position of the last recorded event; 0 when there is none. */
  head(): Promise<number>;
  readCommands(options: ReadCommandsOptions): AsyncIterable<CommandPage>;
  /**
   * Records the commands with the ids, versions, positions and instants that they have. The first
   * must follow the head. A process that ends half-way leaves whole commands: go on from the head.
   *
   * Errors: `HistoryDiffers`, `LedgerUnavailable`.
   */
  importCommands(commands: CommandPage): Promise<void>;
  close(): Promise<void>;
}

/** What is to be recorded does not continue what is there. */
export class HistoryDiffers extends Error {
  constructor(
    readonly position: number,
    why: string,
  ) {
    super(`at position ${position}: ${why}`);
    this.name = 'HistoryDiffers';
  }
}
