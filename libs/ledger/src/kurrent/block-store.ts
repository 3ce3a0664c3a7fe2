import { WrongExpectedVersion } from '../core/errors.js';
import { completeOf, entryData, isSame, type Complete } from './block-entry.js';
import type { Connection } from './connection.js';
import { isClosedStream } from './failure.js';
import { POSITIONS_STREAM } from './names.js';

/** What the server keeps is not what follows from its events: one of the two was changed. */
export class HistoryChanged extends Error {
  constructor(where: string) {
    super(`the history on the server is not the one that was read before (${where})`);
    this.name = 'HistoryChanged';
  }
}

/**
 * The complete blocks, kept on the server for whoever comes next. Any process may write them, since
 * all find the same; who may not, or finds something else there, goes on without.
 */
export class BlockStore {
  private usable = true;

  constructor(private readonly connection: Connection) {}

  /** Undefined when there is none yet, or none that can be used. */
  async last(): Promise<Complete | undefined> {
    const event = await this.connection.lastOf(POSITIONS_STREAM);
    this.usable = true;
    const complete = event && completeOf(event);
    if (event && !complete) this.usable = false;
    return complete;
  }

  async read(number: number): Promise<Complete | undefined> {
    if (!this.usable) return undefined;
    const [event] = await this.connection.readStream(POSITIONS_STREAM, number + 1, 1);
    return event && completeOf(event);
  }

  /** In order of their numbers. Does nothing where nothing can be written. */
  async write(complete: Complete): Promise<void> {
    if (!this.usable) return;
    const { number } = complete.block;
    try {
      await this.connection.append(POSITIONS_STREAM, number, [entryData(complete)]);
    } catch (error) {
      if (isClosedStream(error)) this.usable = false;
      else if (error instanceof WrongExpectedVersion) await this.compare(complete);
      else throw error;
    }
  }

  /** Somebody was faster: what is there must be the same. */
  private async compare(complete: Complete): Promise<void> {
    const there = await this.read(complete.block.number);
    if (!there) this.usable = false;
    else if (!isSame(there, complete)) throw new HistoryChanged(`${POSITIONS_STREAM}@${complete.block.number}`);
  }
}
