/** Where the events of the tables come from. */
export interface Feed {
  /** Connected and holding the turn, alone or with others of its kind. */
  readonly isActive: boolean;
  /** What `isActive` means here; Spanish. */
  readonly turn: string;
  /** Messages that nobody could read, kept until somebody settles them; where there can be such. */
  parked?(): Promise<number>;
  /**
   * Keeps the tables until the signal. `onBegun`: it holds its turn, or something is away and it has
   * begun to wait for it. Rejects where it may not begin, or cannot go on by waiting.
   */
  follow(options: { signal: AbortSignal; onBegun: () => void }): Promise<void>;
}
