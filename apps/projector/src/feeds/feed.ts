/** Where the events of the tables come from. */
export interface Feed {
  /** Connected and holding the turn, alone or with others of its kind. */
  readonly isActive: boolean;
  /** What `isActive` means here; Spanish. */
  readonly turn: string;
  /** Messages that could not be read and wait for somebody; none where events come straight from the history. */
  parked(): Promise<number>;
  /**
   * Keeps the tables until the signal. `onBegun`: it holds its turn, or something is away and it has
   * begun to wait for it. Rejects where it may not begin, or cannot go on by waiting.
   */
  follow(options: { signal: AbortSignal; onBegun: () => void }): Promise<void>;
}
