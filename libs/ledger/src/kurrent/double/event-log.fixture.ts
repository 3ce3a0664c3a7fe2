import { Bell } from '../../core/bell.js';

export interface Proposed {
  id: string;
  type: string;
  contentType: string;
  data: Uint8Array;
  metadata: Uint8Array;
}

export interface Logged extends Proposed {
  stream: string;
  revision: number;
  /** Byte offset in the log, as a server's positions are. */
  commit: number;
  /** 100 ns since 1970. */
  created: bigint;
}

export type Expected = number | 'no_stream' | 'any' | 'stream_exists';

export type Appended =
  | { kind: 'success'; revision: number; commit: number | undefined }
  | { kind: 'wrong'; current: number | undefined }
  | { kind: 'deleted' }
  | { kind: 'too large' };

/** What every record costs besides its own bytes. */
const OVERHEAD = 170;

/** The data of the double: outlives its server, as a disk does. */
export class EventLog {
  readonly events: Logged[] = [];
  readonly grown = new Bell();
  maxAppendSize = 1_048_576;
  now: () => Date = () => new Date();
  private readonly streams = new Map<string, Logged[]>();
  private readonly tombstoned = new Set<string>();
  private end = 1_024;

  constructor() {
    // A server's log begins with its own records: no position is what counting would give.
    this.append('$scavenges', 'any', [proposed('$scavengeIndexInitialized')]);
  }

  stream(name: string): readonly Logged[] {
    return this.streams.get(name) ?? [];
  }

  isTombstoned(name: string): boolean {
    return this.tombstoned.has(name);
  }

  append(stream: string, expected: Expected, events: readonly Proposed[]): Appended {
    if (this.tombstoned.has(stream)) return { kind: 'deleted' };
    if (sizeOf(events) > this.maxAppendSize) return { kind: 'too large' };
    const length = this.stream(stream).length;
    if (!fits(expected, length)) return this.repeated(stream, expected, events);
    this.record(stream, events);
    const { revision, commit } = this.stream(stream).at(-1)!;
    return { kind: 'success', revision, commit };
  }

  tombstone(stream: string): void {
    this.record(stream, [proposed('$streamDeleted')]);
    this.tombstoned.add(stream);
  }

  /** As if the stream had never been; what was read of it before is gone from the log too. */
  forget(stream: string): void {
    this.streams.delete(stream);
    this.events.splice(0, Infinity, ...this.events.filter((event) => event.stream !== stream));
  }

  /** The same events at the revisions they have: a success that records nothing and names no position. */
  private repeated(stream: string, expected: Expected, events: readonly Proposed[]): Appended {
    const there = this.stream(stream);
    const first = expected === 'no_stream' ? 0 : typeof expected === 'number' ? expected + 1 : there.length;
    const same = events.length > 0 && events.every(({ id }, index) => there[first + index]?.id === id);
    if (same) return { kind: 'success', revision: first + events.length - 1, commit: undefined };
    return { kind: 'wrong', current: there.at(-1)?.revision };
  }

  private record(stream: string, events: readonly Proposed[]): void {
    const created = BigInt(this.now().getTime()) * 10_000n + 1_234n;
    const there = this.streams.get(stream) ?? [];
    this.streams.set(stream, there);
    for (const event of events) {
      const logged = { ...event, stream, revision: there.length, commit: this.end, created };
      this.end += OVERHEAD + sizeOf([event]);
      there.push(logged);
      this.events.push(logged);
    }
    this.grown.ring();
  }
}

function fits(expected: Expected, length: number): boolean {
  if (expected === 'any') return true;
  if (expected === 'no_stream') return length === 0;
  if (expected === 'stream_exists') return length > 0;
  return expected === length - 1;
}

/** As the server counts it against MaxAppendSize. */
function sizeOf(events: readonly Proposed[]): number {
  return events.reduce((sum, { type, data, metadata }) => sum + 2 * type.length + data.length + metadata.length, 0);
}

function proposed(type: string): Proposed {
  const nothing = new Uint8Array();
  return { id: '00000000-0000-4000-8000-000000000000', type, contentType: 'application/json', data: nothing, metadata: nothing };
}
