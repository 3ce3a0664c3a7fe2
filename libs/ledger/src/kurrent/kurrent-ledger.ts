import { backoff, pause } from '../core/backoff.js';
import { LedgerUnavailable } from '../core/errors.js';
import { follow, type Source } from '../core/follow.js';
import { utcInstant } from '../core/instant.js';
import type { AppendRequest, EventPage, Ledger, ReadAllOptions, ReadStreamOptions, Receipt, SubscribeOptions } from '../core/ledger.js';
import { recordable } from '../core/recordable.js';
import type { Upcasters } from '../core/upcasting.js';
import { AppendListener } from './append-listener.js';
import { Connection } from './connection.js';
import { HistoryReader, type Found } from './history-reader.js';
import { shownEvent } from './kurrent-event.js';
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
  onRetry?: (error: unknown, delayMs: number) => void;
}

/** The ledger in KurrentDB, or EventStoreDB from 22.6 on. Connects at first use; needs nothing prepared. */
export class KurrentLedger implements Ledger {
  private readonly connection: Connection;
  private readonly index: PositionIndex;
  private readonly reader: HistoryReader;
  private readonly recorder: Recorder;
  private readonly listener: AppendListener;
  private readonly appending = new Set<Promise<unknown>>();
  private readonly closing = new AbortController();
  private readonly upcasters: Upcasters;
  private readonly pollMs: number;
  private readonly onRetry: (error: unknown, delayMs: number) => void;

  constructor(options: KurrentLedgerOptions) {
    const { connectionString, applicationName = 'quipu-ledger', upcasters = {} } = options;
    this.upcasters = upcasters;
    this.pollMs = options.pollMs ?? 1_000;
    this.onRetry = options.onRetry ?? (() => undefined);
    this.connection = new Connection(connectionString, applicationName);
    this.index = new PositionIndex(this.connection);
    this.reader = new HistoryReader(this.connection, this.index);
    this.recorder = new Recorder(this.connection, this.index);
    this.listener = new AppendListener(this.connection, this.onRetry);
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

  async *subscribe({ after, batchSize, signal }: SubscribeOptions): AsyncGenerator<EventPage> {
    const source: Source = {
      bell: this.listener.bell,
      pollMs: this.pollMs,
      readAfter: (position) => this.readAll({ after: position, pageSize: batchSize }),
      recover: (error, failures, ending) => this.recover(error, failures, ending),
    };
    this.listener.join();
    try {
      yield* follow(source, after, AbortSignal.any([signal, this.closing.signal]));
    } finally {
      await this.listener.leave();
    }
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
    await Promise.all([Promise.allSettled(this.appending), this.listener.close()]);
    await this.connection.close();
  }

  private readonly shown = ({ event, ...place }: Found) => shownEvent(event, place, this.upcasters);

  private async recover(error: unknown, failures: number, signal: AbortSignal): Promise<void> {
    if (!(error instanceof LedgerUnavailable)) throw error;
    this.onRetry(error, backoff(failures));
    await pause(backoff(failures), signal);
  }
}
