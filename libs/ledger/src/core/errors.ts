/** Another command advanced the stream since the decision was taken. */
export class WrongExpectedVersion extends Error {
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`stream ${stream} is at version ${actual}, expected ${expected}`);
    this.name = 'WrongExpectedVersion';
  }
}

/** A command id came back with a different content: a client error, never an overwrite. */
export class CommandIdReused extends Error {
  constructor(readonly commandId: string) {
    super(`command id ${commandId} was already used for another content`);
    this.name = 'CommandIdReused';
  }
}

/** A command that the store cannot keep as one; nothing was recorded. Of the stores, only KurrentDB has such a limit. */
export class CommandTooLarge extends Error {
  constructor(
    readonly stream: string,
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`a command for ${stream} takes ${bytes} bytes; an append may take ${limit}`);
    this.name = 'CommandTooLarge';
  }
}

/** The store did not answer; the outcome of a write in flight is unknown until it is retried. */
export class LedgerUnavailable extends Error {
  constructor(cause: unknown) {
    super('the ledger is not available', { cause });
    this.name = 'LedgerUnavailable';
  }
}
