import type pg from 'pg';
import { LedgerUnavailable } from '../core/errors.js';
import { FollowedStore } from '../core/followed-store.js';
import type {
  AppendRequest,
  EventPage,
  Ledger,
  ReadAllOptions,
  ReadStreamOptions,
  Receipt,
  SubscribeOptions,
} from '../core/ledger.js';
import type { OnRetry } from '../core/listener.js';
import { recordable } from '../core/recordable.js';
import type { Upcasters } from '../core/upcasting.js';
import { appendBatch } from './append-batch.js';
import { clientConfig, openPool } from './connections.js';
import { EventReader } from './event-reader.js';
import { Gatherer } from './gatherer.js';
import { listenForCommits } from './listen-for-commits.js';

export interface PostgresLedgerOptions {
  /** As quipu_app to append; any role that may SELECT can read and follow. */
  connectionString: string;
  upcasters?: Upcasters;
  /** How long a subscription may miss an event whose notification was lost; 1 000 by default. */
  pollMs?: number;
  /** Reading connections at most, 10 by default; one more writes, and one more listens while somebody follows. */
  poolSize?: number;
  /** As shown in pg_stat_activity. */
  applicationName?: string;
  /** Told each time something that follows the ledger has to wait for the database. */
  onRetry?: OnRetry;
}

/** The ledger in PostgreSQL. Connects at first use; needs `ledgerMigrations` to have run. */
export class PostgresLedger implements Ledger {
  private readonly readers: pg.Pool;
  /** Its own connection, so that a crowd of readers never delays an append. */
  private readonly writer: pg.Pool;
  private readonly reader: EventReader;
  private readonly gatherer: Gatherer;
  private readonly followed: FollowedStore;
  private readonly closing = new AbortController();

  constructor(options: PostgresLedgerOptions) {
    const { connectionString, applicationName = 'quipu-ledger', upcasters = {}, poolSize = 10, pollMs = 1_000, onRetry = () => undefined } = options;
    const connecting = { connectionString, applicationName };
    this.readers = openPool(connecting, 'read', poolSize);
    this.writer = openPool(connecting, 'append', 1);
    this.reader = new EventReader(this.readers, upcasters);
    this.gatherer = new Gatherer((batch) => appendBatch(this.writer, batch));
    this.followed = new FollowedStore({
      listenOnce: listenForCommits(clientConfig(connecting, 'listen')),
      pollMs,
      onRetry,
      closing: this.closing.signal,
      readAfter: (after, pageSize) => this.readAll({ after, pageSize }),
    });
  }

  async append(request: AppendRequest): Promise<Receipt> {
    if (this.closing.signal.aborted) throw new LedgerUnavailable('closed');
    return this.gatherer.append(recordable(request));
  }

  receiptOf(commandId: string, fingerprint: string): Promise<Receipt | undefined> {
    return this.reader.receiptOf(commandId.toLowerCase(), fingerprint);
  }

  readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<EventPage> {
    return this.reader.stream(stream, options);
  }

  readAll(options: ReadAllOptions): AsyncIterable<EventPage> {
    return this.reader.all(options);
  }

  subscribe(options: SubscribeOptions): AsyncIterable<EventPage> {
    return this.followed.subscribe(options);
  }

  head(): Promise<number> {
    return this.reader.head();
  }

  positionAt(instant: string): Promise<number> {
    return this.reader.positionAt(instant);
  }

  /** Ends the subscriptions; appends already asked for are still recorded. */
  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await Promise.all([this.gatherer.idle(), this.followed.close()]);
    await Promise.all([this.readers.end(), this.writer.end()]);
  }
}
