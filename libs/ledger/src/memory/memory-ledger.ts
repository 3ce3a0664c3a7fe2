import { Bell } from '../core/bell.js';
import { LedgerUnavailable } from '../core/errors.js';
import { follow } from '../core/follow.js';
import { utcInstant } from '../core/instant.js';
import type {
  AppendRequest,
  EventPage,
  Ledger,
  ReadAllOptions,
  ReadStreamOptions,
  Receipt,
  SubscribeOptions,
} from '../core/ledger.js';
import { recordable } from '../core/recordable.js';
import { recordedEvent, type StoredEvent } from '../core/stored-event.js';
import type { Upcasters } from '../core/upcasting.js';
import { MemoryStore } from './memory-store.js';

const PAGE = 1_000;

export interface MemoryLedgerOptions {
  /** The present: ISO instant. A clock that goes back does not take `recordedAt` with it. */
  now: () => string;
  upcasters?: Upcasters;
  /** To share with an archive; one of its own by default. */
  store?: MemoryStore;
}

/** The ledger of unit tests: everything the others do, kept in this process only. */
export class MemoryLedger implements Ledger {
  private readonly store: MemoryStore;
  private readonly bell = new Bell();
  private readonly closing = new AbortController();

  constructor(private readonly options: MemoryLedgerOptions) {
    this.store = options.store ?? new MemoryStore();
  }

  async append(request: AppendRequest): Promise<Receipt> {
    if (this.closing.signal.aborted) throw new LedgerUnavailable('closed');
    const asked = recordable(request);
    const first = this.store.receiptOf(asked.commandId, asked.fingerprint);
    if (first) return first;
    const receipt = this.store.record(asked, this.recordingTime());
    this.bell.ring();
    return receipt;
  }

  async receiptOf(commandId: string, fingerprint: string): Promise<Receipt | undefined> {
    return this.store.receiptOf(commandId.toLowerCase(), fingerprint);
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<EventPage> {
    const { fromVersion = 1, upToPosition = Infinity } = options;
    for (let from = Math.max(fromVersion, 1) - 1; ; from += PAGE) {
      const page = this.store.stream(stream).slice(from, from + PAGE);
      const wanted = page.filter(({ position }) => position <= upToPosition);
      if (wanted.length > 0) yield this.shown(wanted);
      if (wanted.length < PAGE) return;
    }
  }

  async *readAll(options: ReadAllOptions): AsyncGenerator<EventPage> {
    const { pageSize = PAGE, entity, upToPosition = Infinity } = options;
    let found: StoredEvent[] = [];
    for (let next = options.after; next < Math.min(this.store.events.length, upToPosition); next += 1) {
      const event = this.store.events[next]!;
      if (entity === undefined || event.entity === entity) found.push(event);
      if (found.length === pageSize) {
        yield this.shown(found);
        found = [];
      }
    }
    if (found.length > 0) yield this.shown(found);
  }

  subscribe({ after, batchSize, signal }: SubscribeOptions): AsyncIterable<EventPage> {
    const source = {
      bell: this.bell,
      pollMs: Infinity,
      readAfter: (position: number) => this.readAll({ after: position, pageSize: batchSize }),
      recover: (error: unknown) => Promise.reject(error),
    };
    return follow(source, after, AbortSignal.any([signal, this.closing.signal]));
  }

  async head(): Promise<number> {
    return this.store.events.length;
  }

  async positionAt(instant: string): Promise<number> {
    const moment = utcInstant(instant);
    return this.store.events.findLast(({ recordedAt }) => recordedAt <= moment)?.position ?? 0;
  }

  async close(): Promise<void> {
    this.closing.abort();
  }

  private recordingTime(): string {
    const now = utcInstant(this.options.now());
    const last = this.store.events.at(-1)?.recordedAt ?? now;
    return last > now ? last : now;
  }

  private shown(events: readonly StoredEvent[]): EventPage {
    return events.map((event) => recordedEvent(event, this.options.upcasters ?? {}));
  }
}
