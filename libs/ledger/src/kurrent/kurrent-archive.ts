import { HistoryDiffers, type Archive, type CommandPage, type ReadCommandsOptions, type StoredCommand } from '../core/archive.js';
import { demandContinuation, wholeCommands } from '../core/command-page.js';
import { WrongExpectedVersion } from '../core/errors.js';
import type { StoredEvent } from '../core/stored-event.js';
import { appendsOf, type ImportedAppend } from './archive-appends.js';
import { CommandLog } from './command-log.js';
import { Connection } from './connection.js';
import { HistoryReader } from './history-reader.js';
import { inGroups } from './in-groups.js';
import { storedEvent } from './kurrent-event.js';
import { PositionIndex } from './position-index.js';

export interface KurrentArchiveOptions {
  connectionString: string;
  applicationName?: string;
}

/** The history in KurrentDB, command by command, to move it from or to another store. */
export class KurrentArchive implements Archive {
  private readonly connection: Connection;
  private readonly index: PositionIndex;
  private readonly reader: HistoryReader;
  private readonly commands: CommandLog;

  constructor({ connectionString, applicationName = 'quipu-archive' }: KurrentArchiveOptions) {
    this.connection = new Connection(connectionString, applicationName);
    this.index = new PositionIndex(this.connection);
    this.reader = new HistoryReader(this.connection, this.index);
    this.commands = new CommandLog(this.connection);
  }

  async head(): Promise<number> {
    await this.index.catchUp();
    return this.index.head.position;
  }

  async *readCommands({ after, eventsPerPage }: ReadCommandsOptions): AsyncGenerator<CommandPage> {
    const events = this.reader.all({ after, pageSize: eventsPerPage }, ({ event, ...place }) => storedEvent(event, place));
    for await (const groups of wholeCommands(events)) yield this.withFingerprints(groups);
  }

  async importCommands(commands: CommandPage): Promise<void> {
    const missing = await this.missing(commands);
    const appends = appendsOf(missing, this.index.head.recordedAt);
    await inGroups(missing, (command) => this.begin(command));
    for (const append of appends) await this.append(append);
    await this.expectHead(commands.at(-1)!.events.at(-1)!);
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  /** What follows the head; what comes before must be there already. */
  private async missing(commands: CommandPage): Promise<CommandPage> {
    const head = await this.head();
    const there = commands.filter(({ events }) => events.length > 0 && events.at(-1)!.position <= head);
    const missing = commands.slice(there.length);
    demandContinuation(missing, head);
    await inGroups(there, (command) => this.expectThere(command));
    return missing;
  }

  private async expectThere({ events }: StoredCommand): Promise<void> {
    const last = events.at(-1)!;
    const [there] = await this.connection.readStream(last.stream, last.version, 1);
    if (there?.id !== last.id) throw new HistoryDiffers(last.position, 'another event is there');
  }

  private async begin({ commandId, fingerprint, events }: StoredCommand): Promise<void> {
    const { stream, version, position } = events[0]!;
    const attempt = { fingerprint, stream, expectedVersion: version - 1, events: events.length };
    try {
      if (await this.commands.begin(commandId, attempt)) throw new HistoryDiffers(position, `command ${commandId} is recorded elsewhere`);
    } catch (error) {
      if (error instanceof Error && /^(CommandIdReused|WrongExpectedVersion)$/.test(error.name)) throw new HistoryDiffers(position, error.message);
      throw error;
    }
  }

  private async append({ stream, expectedVersion, events, position }: ImportedAppend): Promise<void> {
    try {
      await this.connection.append(stream, expectedVersion, events);
    } catch (error) {
      if (error instanceof WrongExpectedVersion) throw new HistoryDiffers(position, error.message);
      throw error;
    }
  }

  /** Nobody else may have recorded anything meanwhile. */
  private async expectHead(last: StoredEvent): Promise<void> {
    const head = await this.head();
    if (head < last.position) throw new HistoryDiffers(last.position, `the history here ends at ${head}`);
    const { commit } = await this.index.at(last.position);
    const [there] = await this.connection.readAll(commit, 1);
    if (there?.id !== last.id) throw new HistoryDiffers(last.position, 'somebody else records here');
  }

  private async withFingerprints(commands: readonly (readonly StoredEvent[])[]): Promise<CommandPage> {
    return inGroups(commands, async (events) => {
      const { commandId, position } = events[0]!;
      const fingerprint = await this.commands.fingerprintOf(commandId);
      if (fingerprint === undefined) throw new HistoryDiffers(position, `nothing is known of command ${commandId}`);
      return { commandId, fingerprint, events };
    });
  }
}
