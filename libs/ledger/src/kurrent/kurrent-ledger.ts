import { LedgerUnavailable } from '../core/errors.js';
import { FollowedStore } from '../core/followed-store.js';
import { utcInstant } from '../core/instant.js';
import type { AppendRequest, EventPage, Ledger, ReadAllOptions, ReadStreamOptions, Receipt, SubscribeOptions } from '../core/ledger.js';
import type { OnRetry } from '../core/listener.js';
import { recordable } from '../core/recordable.js';
import type { Upcasters } from '../core/upcasting.js';
import { Connection } from './connection.js';
import { HistoryReader, type Found } from './history-reader.js';
import { shownEvent } from './kurrent-event.js';
import { listenForAppends } from './listen-for-appends.js';
import { PositionIndex } from './position-index.js';
import { Recorder } from './recorder.js';

export interface KurrentLedgerOptions {
  /** As the official client takes it: `kurrentdb://user:password@host:2113,…?tls=true&tlsCAFile=…` or `kurrentdb+discover://…`. */
  connectionString: string;
  upcasters?: Upcasters;
  /** How long a subscription may miss an event whose announcement was lost; 1 000 by default. */
  pollMs?: number;
  /** As shown in the server's log. */
  applicationName?: string;
  /** Told each time something that follows the ledger has to wait for the server. */
  onRetry?: OnRetry;
}

/** The ledger in KurrentDB, or EventStoreDB from 22.6 on. Connects at first use; needs nothing prepared. */
export class KurrentLedger implements Ledger {
  private readonly connection: Connection;
  private readonly index: PositionIndex;
  private readonly reader: HistoryReader;
  private readonly recorder: Recorder;
  private readonly followed: FollowedStore;
  private readonly appending = new Set<Promise<unknown>>();
  private readonly closing = new AbortController();
  private readonly upcasters: Upcasters;

  constructor(options: KurrentLedgerOptions) {
    const { connectionString, applicationName = 'quipu-ledger', upcasters = {}, pollMs = 1_000, onRetry = () => undefined } = options;
    this.upcasters = upcasters;
    this.connection = new Connection(connectionString, applicationName);
    this.index = new PositionIndex(this.connection);
    this.reader = new HistoryReader(this.connection, this.index);
    this.recorder = new Recorder(this.connection, this.index);
    this.followed = new FollowedStore({
      listenOnce: listenForAppends(this.connection),
      pollMs,
      onRetry,
      closing: this.closing.signal,
      readAfter: (after, pageSize) => this.readAll({ after, pageSize }),
    });
  }

  async append(request: AppendRequest): Promise<Receipt> {
    if (this.closing.signal.aborted) throw new LedgerUnavailable('closed');
    const receipt = this.recorder.record(recordable(request));
    this.appending.add(receipt);
    return receipt.finally(() => this.appending.delete(receipt));
  }

  receiptOf(commandId: string, fingerprint: string): Promise<Receipt | undefined> {
    return this.recorder.receiptOf(commandId.toLowerCase(), fingerprint);
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<EventPage> {
    for await (const page of this.reader.stream(stream, options, this.shown)) {
      this.recorder.noteVersion(stream, page.at(-1)!.version);
      yield page;
    }
  }

  readAll(options: ReadAllOptions): AsyncIterable<EventPage> {
    return this.reader.all(options, this.shown);
  }

  subscribe(options: SubscribeOptions): AsyncIterable<EventPage> {
    return this.followed.subscribe(options);
  }

  async head(): Promise<number> {
    await this.index.catchUp();
    return this.index.head.position;
  }

  async positionAt(instant: string): Promise<number> {
    const moment = Date.parse(utcInstant(instant));
    await this.index.catchUp();
    return this.index.lastBy(moment);
  }

  /** Ends the subscriptions; appends already asked for are still recorded. */
  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await Promise.all([Promise.allSettled(this.appending), this.followed.close()]);
    await this.connection.close();
  }

  private readonly shown = ({ event, ...place }: Found) => shownEvent(event, place, this.upcasters);
}
