import { once } from 'node:events';
import { Metadata, status, type ServerWritableStream } from '@grpc/grpc-js';
import { UNAVAILABLE } from './append-service.fixture.js';
import type { EventLog, Logged } from './event-log.fixture.js';
import type { Faults } from './faults.fixture.js';
import { identifier, nameOf, streams, uuid } from './protocol.fixture.js';

type ReadReq = InstanceType<typeof streams.ReadReq>;
type ReadResp = InstanceType<typeof streams.ReadResp>;
type Options = InstanceType<typeof streams.ReadReq.Options>;
type Call = ServerWritableStream<ReadReq, ReadResp | Buffer>;

const BACKWARDS = 1;

/** Reads of a stream and of everything, filtered, in both directions; subscriptions to everything. */
export class ReadService {
  /** Calls that follow, now. */
  subscriptions = 0;
  /** How many events have been sent in answer to reads. */
  eventsSent = 0;

  constructor(
    private readonly log: EventLog,
    private readonly faults: Faults,
  ) {}

  async read(call: Call): Promise<void> {
    call.on('error', () => undefined);
    const options = call.request.getOptions()!;
    if (this.faults.unavailable) return void call.emit('error', UNAVAILABLE);
    if (options.hasSubscription()) return this.follow(call, options);
    const stream = nameOf(options.getStream()?.getStreamIdentifier());
    if (options.hasStream() && this.log.isTombstoned(stream)) return void call.emit('error', deleted(stream));
    if (options.hasStream() && this.log.stream(stream).length === 0) call.write(notFound(stream));
    else await this.send(call, options.hasStream() ? ofStream(this.log.stream(stream), options) : ofAll(this.log.events, options));
    call.end();
  }

  private async send(call: Call, events: readonly Logged[]): Promise<void> {
    const { signal } = ending(call);
    for (const event of events) {
      if (signal.aborted) return;
      this.eventsSent += 1;
      if (!call.write(response(event))) await once(call, 'drain', { signal }).catch(() => undefined);
    }
  }

  private async follow(call: Call, options: Options): Promise<void> {
    const { signal } = ending(call);
    let next = options.getAll()?.hasEnd() ? this.log.events.length : 0;
    const wanted = filterOf(options);
    this.subscriptions += 1;
    call.write(confirmation());
    while (!signal.aborted) {
      const heard = this.log.grown.heard;
      for (; next < this.log.events.length; next += 1) {
        if (wanted(this.log.events[next]!)) call.write(response(this.log.events[next]!));
      }
      await this.log.grown.wait(heard, signal);
    }
    this.subscriptions -= 1;
  }
}

/** Aborted when nobody listens any more. */
function ending(call: Call): AbortController {
  const controller = new AbortController();
  for (const event of ['cancelled', 'close', 'error']) call.once(event, () => controller.abort());
  return controller;
}

function ofStream(events: readonly Logged[], options: Options): readonly Logged[] {
  const from = options.getStream()!;
  const count = Number(options.getCount());
  if (options.getReadDirection() === BACKWARDS) {
    const last = from.hasRevision() ? Number(from.getRevision()) : events.length - 1;
    return events.slice(Math.max(last + 1 - count, 0), last + 1).reverse();
  }
  const first = from.hasRevision() ? Number(from.getRevision()) : 0;
  return events.slice(first, first + count);
}

function ofAll(events: readonly Logged[], options: Options): readonly Logged[] {
  const position = options.getAll()?.getPosition();
  const count = Number(options.getCount());
  const backwards = options.getReadDirection() === BACKWARDS;
  const at = position ? Number(position.getCommitPosition()) : backwards ? Infinity : 0;
  const ordered = backwards ? events.toReversed() : events;
  const wanted = filterOf(options);
  const found: Logged[] = [];
  for (let index = backwards ? 0 : placeOf(events, at); index < ordered.length && found.length < count; index += 1) {
    const event = ordered[index]!;
    if ((backwards ? event.commit < at : event.commit >= at) && wanted(event)) found.push(event);
  }
  return found;
}

/** Of the first event at the position or behind it. */
function placeOf(events: readonly Logged[], commit: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.commit < commit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function filterOf(options: Options): (event: Logged) => boolean {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const expression = (filter.getStreamIdentifier() ?? filter.getEventType())!;
  const textOf = filter.hasStreamIdentifier() ? ({ stream }: Logged) => stream : ({ type }: Logged) => type;
  if (expression.getRegex() === '') return (event) => expression.getPrefixList().some((prefix) => textOf(event).startsWith(prefix));
  const regex = new RegExp(expression.getRegex(), 'u');
  return (event) => regex.test(textOf(event));
}

const sent = new WeakMap<Logged, Buffer>();

/** Made once for each event, however often it is read. */
function response(logged: Logged): ReadResp | Buffer {
  const known = sent.get(logged);
  if (known) return known;
  const bytes = Buffer.from(responseMessage(logged).serializeBinary());
  sent.set(logged, bytes);
  return bytes;
}

/** Of what the service writes: messages, or their bytes. */
export function readSerialize(response: ReadResp | Buffer): Buffer {
  return Buffer.isBuffer(response) ? response : Buffer.from(response.serializeBinary());
}

function responseMessage(logged: Logged): ReadResp {
  const event = new streams.ReadResp.ReadEvent.RecordedEvent();
  event.setId(uuid(logged.id));
  event.setStreamIdentifier(identifier(logged.stream));
  event.setStreamRevision(String(logged.revision));
  event.setCommitPosition(String(logged.commit));
  event.setPreparePosition(String(logged.commit));
  event.setData(logged.data);
  event.setCustomMetadata(logged.metadata);
  const map = event.getMetadataMap();
  map.set('type', logged.type).set('content-type', logged.contentType).set('created', String(logged.created));
  const read = new streams.ReadResp.ReadEvent();
  read.setEvent(event);
  read.setCommitPosition(String(logged.commit));
  return new streams.ReadResp().setEvent(read);
}

function notFound(stream: string): ReadResp {
  const message = new streams.ReadResp.StreamNotFound();
  message.setStreamIdentifier(identifier(stream));
  return new streams.ReadResp().setStreamNotFound(message);
}

function confirmation(): ReadResp {
  const message = new streams.ReadResp.SubscriptionConfirmation();
  message.setSubscriptionId('double');
  return new streams.ReadResp().setConfirmation(message);
}

function deleted(stream: string) {
  const metadata = new Metadata();
  metadata.set('exception', 'stream-deleted');
  metadata.set('stream-name', stream);
  return { code: status.FAILED_PRECONDITION, details: 'stream deleted', metadata };
}
