import {
  BACKWARDS,
  END,
  FORWARDS,
  KurrentDBClient,
  NO_STREAM,
  START,
  streamNameFilter,
  WrongExpectedVersionError,
  type AllStreamSubscription,
  type AppendToStreamOptions,
  type Credentials,
  type EventData,
  type RecordedEvent,
} from '@kurrent/kurrentdb-client';
import { LedgerUnavailable, WrongExpectedVersion } from '../core/errors.js';
import { credentialsOf } from './credentials.js';
import { isDeletedStream, isNoStream, isOutsideCommands, ledgerFailure } from './failure.js';
import { EVENT_STREAMS } from './names.js';
import { withinLimit } from './within-limit.js';

/** Milliseconds. A server that is silent for longer counts as away. */
const LIMIT = 30_000;

const EVERYTHING = { regex: EVENT_STREAMS };

/** The official client, saying what this driver says: versions from 1, positions as numbers, our errors. */
export class Connection {
  private current: KurrentDBClient | undefined;
  private readonly connectionString: string;

  /** @param credentials null: appends of this process share one call */
  constructor(
    connectionString: string,
    applicationName: string,
    private readonly credentials: Credentials | null = credentialsOf(connectionString),
  ) {
    this.connectionString = named(connectionString, applicationName);
    // What is wrong with the connection string is said here, not at first use.
    this.current = KurrentDBClient.connectionString(this.connectionString);
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
    return this.client().subscribeToAll({ fromPosition: END, filter: streamNameFilter(EVERYTHING), requiresLeader: true });
  }

  async close(): Promise<void> {
    await this.current?.dispose();
  }

  private async versionOf(stream: string): Promise<number> {
    const last = await this.lastOf(stream);
    return last ? Number(last.revision) + 1 : 0;
  }

  private async asking<Answer>(ask: (client: KurrentDBClient) => Promise<Answer>): Promise<Answer> {
    const client = this.client();
    try {
      return await withinLimit(ask(client), LIMIT);
    } catch (error) {
      if (error instanceof WrongExpectedVersionError || isNoStream(error)) throw error;
      if (isOutsideCommands(error)) this.retire(client);
      throw ledgerFailure(error);
    }
  }

  private client(): KurrentDBClient {
    this.current ??= KurrentDBClient.connectionString(this.connectionString);
    return this.current;
  }

  /** A client that once found no node of its cluster keeps that answer for ever. */
  private retire(client: KurrentDBClient): void {
    if (this.current !== client) return;
    this.current = undefined;
    void client.dispose();
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

/** As the server's log shows it, unless the connection string says it already. */
function named(connectionString: string, applicationName: string): string {
  if (/[?&]connectionName=/i.test(connectionString)) return connectionString;
  const separator = connectionString.includes('?') ? '&' : '?';
  return `${connectionString}${separator}connectionName=${encodeURIComponent(applicationName)}`;
}
