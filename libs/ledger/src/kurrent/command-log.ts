import type { EventData, RecordedEvent } from '@kurrent/kurrentdb-client';
import { CommandIdReused, WrongExpectedVersion } from '../core/errors.js';
import { eventId } from '../core/event-id.js';
import type { Connection } from './connection.js';
import { contentId } from './content-id.js';
import { commandStream } from './names.js';

const TYPE = 'command-attempted';

/** An append as it was about to be made. */
export interface Attempt {
  fingerprint: string;
  stream: string;
  expectedVersion: number;
  events: number;
}

/**
 * What became of an attempt. Recorded and dead are for ever: the first event of the attempt stands
 * at its version of the stream, or another does. Open: no event stands there yet.
 */
type Fate = 'open' | 'recorded' | 'dead';

interface LastAttempt extends Attempt {
  fate: Fate;
  /** Attempts under this command id, this one included. */
  number: number;
}

/**
 * One effect per command id, whatever the stream, without transactions over several streams (law 3).
 *
 * The id has a stream of its own, and nothing is appended under it that was not written down there
 * before, at a version the stream of events had reached. An attempt is written behind another only
 * when that one is dead, which is final, and only if nobody wrote one meanwhile (expected version).
 * So of all attempts at most one is not dead: at most one can ever have an effect. It may be sent any
 * number of times, by any number of processes, also by one that found it after a crash: same version
 * and same event ids are one append to the server.
 */
export class CommandLog {
  constructor(private readonly connection: Connection) {}

  /** The recorded attempt under the id, if any. Throws `CommandIdReused` when its content is another. */
  async recorded(commandId: string, fingerprint: string): Promise<Attempt | undefined> {
    const last = await this.last(commandId);
    if (last?.fate !== 'recorded') return undefined;
    if (last.fingerprint !== fingerprint) throw new CommandIdReused(commandId);
    return last;
  }

  /** What the command's repetitions are recognised by. */
  async fingerprintOf(commandId: string): Promise<string | undefined> {
    const event = await this.connection.lastOf(commandStream(commandId));
    return event && attemptOf(event).fingerprint;
  }

  /**
   * Writes the attempt down, before it is made. Gives the one that was recorded, when the command
   * came before. One whose outcome is unknown keeps the id for its content.
   */
  async begin(commandId: string, attempt: Attempt): Promise<Attempt | undefined> {
    for (let before = 0; ; ) {
      if (await this.written(commandId, attempt, before)) return undefined;
      const last = await this.last(commandId);
      if (last?.fate === 'dead') before = last.number;
      else if (last) return this.answer(commandId, attempt, last);
    }
  }

  private answer(commandId: string, attempt: Attempt, last: LastAttempt): Attempt | undefined {
    const { fate, fingerprint, stream, expectedVersion } = last;
    if (fingerprint !== attempt.fingerprint) throw new CommandIdReused(commandId);
    if (fate === 'recorded') return last;
    if (stream !== attempt.stream) throw new CommandIdReused(commandId);
    // The stream stands where the open attempt expects it to: the other expectation is wrong.
    if (expectedVersion !== attempt.expectedVersion) throw new WrongExpectedVersion(stream, attempt.expectedVersion, expectedVersion);
    return undefined;
  }

  private written(commandId: string, attempt: Attempt, before: number): Promise<boolean> {
    return this.connection.append(commandStream(commandId), before, [attemptData(attempt)]).then(
      () => true,
      (error: unknown) => {
        if (error instanceof WrongExpectedVersion) return false;
        throw error;
      },
    );
  }

  private async last(commandId: string): Promise<LastAttempt | undefined> {
    const event = await this.connection.lastOf(commandStream(commandId));
    if (!event) return undefined;
    const attempt = attemptOf(event);
    const [first] = await this.connection.readStream(attempt.stream, attempt.expectedVersion + 1, 1);
    return { ...attempt, fate: fateOf(first, eventId(commandId, 1)), number: Number(event.revision) + 1 };
  }
}

function fateOf(atItsVersion: RecordedEvent | undefined, firstEventId: string): Fate {
  if (!atItsVersion) return 'open';
  return atItsVersion.id === firstEventId ? 'recorded' : 'dead';
}

function attemptOf(event: RecordedEvent): Attempt {
  return event.data as unknown as Attempt;
}

function attemptData({ fingerprint, stream, expectedVersion, events }: Attempt): EventData {
  const data = { fingerprint, stream, expectedVersion, events };
  return { id: contentId(JSON.stringify(data)), type: TYPE, contentType: 'application/json', data, metadata: undefined };
}
