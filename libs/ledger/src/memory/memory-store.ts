import { CommandIdReused, WrongExpectedVersion } from '../core/errors.js';
import type { StoredCommand } from '../core/archive.js';
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
    const { commandId, fingerprint, stream, expectedVersion } = request;
    const actual = this.stream(stream).length;
    if (actual !== expectedVersion) throw new WrongExpectedVersion(stream, expectedVersion, actual);
    return this.adopt({ commandId, fingerprint, events: storedEvents(request, this.events.length, recordedAt) });
  }

  /** Expects that the command follows what is there. */
  adopt({ commandId, fingerprint, events }: StoredCommand): Receipt {
    const { stream, version, position, recordedAt } = events.at(-1)!;
    this.events.push(...events);
    const known = this.streams.get(stream);
    if (known) known.push(...events);
    else this.streams.set(stream, [...events]);
    const receipt = { commandId, stream, version, position, events: events.length, recordedAt };
    this.commands.set(commandId, { fingerprint, receipt });
    return { ...receipt };
  }

  /** Of a command that is known. */
  fingerprintOf(commandId: string): string {
    return this.commands.get(commandId)!.fingerprint;
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
