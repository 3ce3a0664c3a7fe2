import { CommandIdReused, WrongExpectedVersion } from '../core/errors.js';
import type { Receipt } from '../core/ledger.js';
import type { Recordable } from '../core/recordable.js';
import type { StoredEvent } from '../core/stored-event.js';

interface KnownCommand {
  fingerprint: string;
  receipt: Receipt;
}

/** The events as text, like a database keeps them: nobody's object can change what was recorded. */
export class MemoryStore {
  readonly events: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly commands = new Map<string, KnownCommand>();

  stream(name: string): readonly StoredEvent[] {
    return this.streams.get(name) ?? [];
  }

  receiptOf(commandId: string, fingerprint: string): Receipt | undefined {
    const known = this.commands.get(commandId);
    if (known && known.fingerprint !== fingerprint) throw new CommandIdReused(commandId);
    return known && { ...known.receipt };
  }

  /** Expects that the command is not known yet. */
  record(request: Recordable, recordedAt: string): Receipt {
    const actual = this.stream(request.stream).length;
    if (actual !== request.expectedVersion) {
      throw new WrongExpectedVersion(request.stream, request.expectedVersion, actual);
    }
    const recorded = storedEvents(request, this.events.length, recordedAt);
    this.events.push(...recorded);
    if (actual === 0) this.streams.set(request.stream, recorded);
    else this.streams.get(request.stream)!.push(...recorded);
    return this.keepReceipt(request, recordedAt);
  }

  private keepReceipt({ commandId, fingerprint, stream, events }: Recordable, recordedAt: string): Receipt {
    const version = this.stream(stream).length;
    const receipt = { commandId, stream, version, position: this.events.length, events: events.length, recordedAt };
    this.commands.set(commandId, { fingerprint, receipt });
    return { ...receipt };
  }
}

function storedEvents(request: Recordable, head: number, recordedAt: string): StoredEvent[] {
  const { stream, expectedVersion, commandId, entity, validAt, metadata } = request;
  return request.events.map((event, index) => ({
    ...event,
    position: head + index + 1,
    stream,
    version: expectedVersion + index + 1,
    entity,
    validAt,
    recordedAt,
    commandId,
    metadata,
  }));
}
