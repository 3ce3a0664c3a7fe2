import { HistoryDiffers, type Archive, type CommandPage, type ReadCommandsOptions } from '../core/archive.js';
import { demandContinuation, firstOfEachStream, wholeCommands } from '../core/command-page.js';
import type { StoredEvent } from '../core/stored-event.js';
import type { MemoryStore } from './memory-store.js';

/** Of a store that a `MemoryLedger` may share. */
export class MemoryArchive implements Archive {
  constructor(private readonly store: MemoryStore) {}

  async head(): Promise<number> {
    return this.store.events.length;
  }

  async *readCommands({ after, eventsPerPage = 1_000 }: ReadCommandsOptions): AsyncGenerator<CommandPage> {
    for await (const groups of wholeCommands(this.events(after, eventsPerPage))) {
      yield groups.map((events) => ({ commandId: events[0]!.commandId, fingerprint: this.store.fingerprintOf(events[0]!.commandId), events }));
    }
  }

  async importCommands(commands: CommandPage): Promise<void> {
    demandContinuation(commands, this.store.events.length);
    for (const first of firstOfEachStream(commands).values()) this.demandNext(first);
    for (const command of commands) this.store.adopt(command);
  }

  async close(): Promise<void> {}

  private demandNext({ position, stream, version, recordedAt }: StoredEvent): void {
    const stands = this.store.stream(stream).length;
    if (stands !== version - 1) throw new HistoryDiffers(position, `stream ${stream} stands at version ${stands}`);
    const last = this.store.events.at(-1);
    if (last && last.recordedAt > recordedAt) throw new HistoryDiffers(position, 'recorded before the event that precedes it');
  }

  private async *events(after: number, size: number): AsyncGenerator<StoredEvent[]> {
    for (let from = after; from < this.store.events.length; from += size) yield this.store.events.slice(from, from + size);
  }
}
