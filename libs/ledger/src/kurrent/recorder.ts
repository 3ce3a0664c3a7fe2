import { LedgerUnavailable, WrongExpectedVersion } from '../core/errors.js';
import type { Receipt } from '../core/ledger.js';
import type { Recordable } from '../core/recordable.js';
import { Turns } from '../core/turns.js';
import { CommandLog, type Attempt } from './command-log.js';
import type { Connection } from './connection.js';
import { eventsData } from './event-data.js';
import { covered } from './covered.js';
import { kurrentEvent, type Placed } from './kurrent-event.js';
import type { PositionIndex } from './position-index.js';
import { Recent } from './recent.js';

/** Streams whose version is remembered. */
const STREAMS_KEPT = 10_000;

/** Records commands, and finds those recorded. */
export class Recorder {
  private readonly commands: CommandLog;
  private readonly turns = new Turns();
  private readonly reached = new Recent<string, number>(STREAMS_KEPT);

  constructor(
    private readonly connection: Connection,
    private readonly index: PositionIndex,
  ) {
    this.commands = new CommandLog(connection);
  }

  record(request: Recordable): Promise<Receipt> {
    return this.turns.take(request.commandId, () => this.recordInTurn(request));
  }

  async receiptOf(commandId: string, fingerprint: string): Promise<Receipt | undefined> {
    const recorded = await this.commands.recorded(commandId, fingerprint);
    return recorded && this.receipt(commandId, recorded);
  }

  /** A reader has seen the stream at this version. */
  noteVersion(stream: string, version: number): void {
    if (version > (this.reached.get(stream) ?? 0)) this.reached.put(stream, version);
  }

  private async recordInTurn(request: Recordable): Promise<Receipt> {
    const { commandId, fingerprint, stream, expectedVersion } = request;
    const events = eventsData(request, { at: Date.now() });
    const attempt = { fingerprint, stream, expectedVersion, events: events.length };
    const lastId = events.at(-1)!.id;
    this.index.watch(lastId);
    try {
      const first = (await this.notReached(request)) ?? (await this.commands.begin(commandId, attempt));
      if (first) return await this.receipt(commandId, first);
      await this.connection.append(stream, expectedVersion, events);
      this.noteVersion(stream, expectedVersion + events.length);
      return await this.receipt(commandId, attempt, lastId);
    } catch (error) {
      return await this.firstReceipt(request, error);
    } finally {
      this.index.unwatch(lastId);
    }
  }

  /**
   * No attempt is written down for a version that the stream has not reached. Mostly it is known
   * that it has: whoever decides has read the stream here.
   */
  private async notReached({ commandId, fingerprint, stream, expectedVersion }: Recordable): Promise<Attempt | undefined> {
    if ((this.reached.get(stream) ?? 0) >= expectedVersion) return undefined;
    const last = await this.connection.lastOf(stream);
    const actual = last ? Number(last.revision) + 1 : 0;
    this.noteVersion(stream, actual);
    if (actual >= expectedVersion) return undefined;
    const recorded = await this.commands.recorded(commandId, fingerprint);
    if (!recorded) throw new WrongExpectedVersion(stream, expectedVersion, actual);
    return recorded;
  }

  /** A command that came before is refused by its version only to those who do not know it yet. */
  private async firstReceipt({ commandId, fingerprint }: Recordable, error: unknown): Promise<Receipt> {
    const first = error instanceof WrongExpectedVersion ? await this.receiptOf(commandId, fingerprint) : undefined;
    if (first) return first;
    throw error;
  }

  private async receipt(commandId: string, { stream, expectedVersion, events }: Attempt, watched?: string): Promise<Receipt> {
    const version = expectedVersion + events;
    const { position, recordedAt } = (watched && (await this.passed(watched))) || (await this.find(stream, version));
    return { commandId, stream, version, position, events, recordedAt: new Date(recordedAt).toISOString() };
  }

  /** Where the index saw it pass; it does not when it was there before. */
  private async passed(eventId: string): Promise<Placed | undefined> {
    if (!this.index.watched(eventId)) await this.index.catchUp();
    return this.index.watched(eventId);
  }

  private async find(stream: string, version: number): Promise<Placed> {
    const [last] = await this.connection.readStream(stream, version, 1);
    const event = last && kurrentEvent(last);
    if (!event) throw new LedgerUnavailable(new Error(`event ${version} of ${stream} is not readable yet`));
    await covered(this.index, event.commit);
    return this.index.locate(event.commit);
  }
}
