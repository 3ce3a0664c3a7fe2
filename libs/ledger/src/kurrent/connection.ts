import {
  BACKWARDS,
  END,
  FORWARDS,
  NO_STREAM,
  START,
  streamNameFilter,
  WrongExpectedVersionError,
  type AllStreamSubscription,
  type AppendToStreamOptions,
  type Credentials,
  type EventData,
  type KurrentDBClient,
  type RecordedEvent,
} from '@kurrent/kurrentdb-client';
import { LedgerUnavailable, WrongExpectedVersion } from '../core/errors.js';
import { ClientSource } from './client-source.js';
import { credentialsOf } from './credentials.js';
import { isDeletedStream, isNoStream, ledgerFailure } from './failure.js';
import { EVENT_STREAMS } from './names.js';
import { withinLimit } from './within-limit.js';

/** Milliseconds. A server that is silent for longer counts as away. */
const LIMIT = 30_000;

const EVERYTHING = { regex: EVENT_STREAMS };

/** The official client, saying what this driver says: versions from 1, positions as numbers, our errors. */
export class Connection {
  private readonly source: ClientSource;

  /** @param credentials null: appends of this process share one call */
  constructor(
    connectionString: string,
    applicationName: string,
    private readonly credentials: Credentials | null = credentialsOf(connectionString),
  ) {
    this.source = new ClientSource(connectionString, applicationName);
  }

  /** Throws our `WrongExpectedVersion` unless the stream is at the version. */
  async append(stream: string, expectedVersion: number, events: EventData[]): Promise<void> {
    const streamState = expectedVersion === 0 ? NO_STREAM : BigInt(expectedVersion - 1);
    const options: AppendToStreamOptions = { streamState, requiresLeader: true, ...(this.credentials && { credentials: this.credentials }) };
    const refused = await this.asking((client) => client.appendToStream(stream, events, options))
      .then(({ success }) => !success, refusalOf);
    if (refused === false) return;
    const actual = typeof refused === 'number' ? refused : await this.versionOf(stream);
    throw new WrongExpectedVersion(stream, expectedVersion, actual);
  }

  /** At most so many, from a version on. None where there is no stream. */
  readStream(stream: string, fromVersion: number, count: number): Promise<RecordedEvent[]> {
    const options = { fromRevision: BigInt(fromVersion - 1), maxCount: count, direction: FORWARDS, requiresLeader: true } as const;
    return this.asking((client) => collected(client.readStream(stream, options))).catch(noneIfNoStream);
  }

  async lastOf(stream: string): Promise<RecordedEvent | undefined> {
    const options = { fromRevision: END, maxCount: 1, direction: BACKWARDS, requiresLeader: true } as const;
    const [last] = await this.asking((client) => collected(client.readStream(stream, options))).catch(noneIfNoStream);
    return last;
  }

  /** Events of all our streams, or of one entity's, from a commit position on (that one included). */
  readAll(from: number | undefined, count: number, entity?: string): Promise<RecordedEvent[]> {
    const filter = entity === undefined ? streamNameFilter(EVERYTHING) : streamNameFilter({ prefixes: [`${entity}.`] });
    const fromPosition = from === undefined ? START : { commit: BigInt(from), prepare: BigInt(from) };
    const options = { fromPosition, maxCount: count, filter, direction: FORWARDS, requiresLeader: true } as const;
    return this.asking((client) => collected(client.readAll(options)));
  }

  /** What is recorded from now on. */
  subscribe(): AllStreamSubscription {
    return this.source.client.subscribeToAll({ fromPosition: END, filter: streamNameFilter(EVERYTHING), requiresLeader: true });
  }

  async close(): Promise<void> {
    await this.source.client.dispose();
  }

  private async versionOf(stream: string): Promise<number> {
    const last = await this.lastOf(stream);
    return last ? Number(last.revision) + 1 : 0;
  }

  private async asking<Answer>(ask: (client: KurrentDBClient) => Promise<Answer>): Promise<Answer> {
    const { client } = this.source;
    try {
      const answer = await withinLimit(ask(client), LIMIT);
      this.source.noteSuccess();
      return answer;
    } catch (error) {
      if (error instanceof WrongExpectedVersionError || isNoStream(error)) throw error;
      const failure = ledgerFailure(error);
      if (failure instanceof LedgerUnavailable) this.source.noteFailure(client);
      throw failure;
    }
  }
}

async function collected(events: AsyncIterable<{ event?: RecordedEvent }>): Promise<RecordedEvent[]> {
  const found: RecordedEvent[] = [];
  for await (const { event } of events) if (event) found.push(event);
  return found;
}

function noneIfNoStream(error: unknown): [] {
  if (isNoStream(error) || isDeletedStream(error)) return [];
  throw error;
}

/** The actual version where the server's refusal says it. */
function refusalOf(error: unknown): number {
  if (!(error instanceof WrongExpectedVersionError)) throw error instanceof Error ? error : new LedgerUnavailable(error);
  return typeof error.actualState === 'bigint' ? Number(error.actualState) + 1 : 0;
}
