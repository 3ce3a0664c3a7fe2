import type pg from 'pg';
import { HistoryDiffers, type Archive, type CommandPage, type ReadCommandsOptions, type StoredCommand } from '../core/archive.js';
import { demandContinuation, firstOfEachStream, wholeCommands } from '../core/command-page.js';
import type { StoredEvent } from '../core/stored-event.js';
import { openPool } from './connections.js';
import { storedEvent, type EventRow } from './event-row.js';
import { ledgerFailure } from './failure.js';
import { importBinds, importedCommandBinds } from './import-binds.js';
import { sql } from './sql.js';

const HEAD = sql('head_position');
const READ_ALL = sql('read_all');
const FINGERPRINTS = sql('fingerprints');
const LOCK_HEAD = sql('head_for_update');
const MISPLACED = sql('import_misplaced');
const IMPORT_EVENTS = sql('import_events');
const IMPORT_COMMANDS = sql('import_commands');
const IMPORT_HEAD = sql('import_head');
const NOTIFY = sql('notify');

const PAGE = 1_000;

/** Reading: any role that may SELECT. Importing: the owner, since no service may say when something was recorded. */
export class PostgresArchive implements Archive {
  private readonly pool: pg.Pool;

  constructor(connectionString: string) {
    this.pool = openPool({ connectionString, applicationName: 'quipu-archive' }, 'copy', 2);
  }

  async head(): Promise<number> {
    const [row] = await this.rows<{ position: number }>(HEAD, []);
    return row!.position;
  }

  async *readCommands({ after, eventsPerPage = PAGE }: ReadCommandsOptions): AsyncGenerator<CommandPage> {
    for await (const groups of wholeCommands(this.events(after, eventsPerPage))) yield this.withFingerprints(groups);
  }

  async importCommands(commands: CommandPage): Promise<void> {
    if (commands.length === 0) return;
    const client = await this.pool.connect().catch((error: unknown) => Promise.reject(ledgerFailure(error)));
    try {
      await client.query('BEGIN');
      await record(client, commands);
      await client.query('COMMIT');
      client.release();
    } catch (error) {
      // Whatever state the connection is in, its end rolls back.
      client.release(true);
      throw error instanceof HistoryDiffers ? error : ledgerFailure(error);
    }
  }

  async close(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }

  private async *events(after: number, size: number): AsyncGenerator<StoredEvent[]> {
    for (let position = after; ; position += size) {
      const page = (await this.rows<EventRow>(READ_ALL, [position, position + size, size])).map(storedEvent);
      if (page.length > 0) yield page;
      if (page.length < size) return;
    }
  }

  private async withFingerprints(groups: readonly (readonly StoredEvent[])[]): Promise<StoredCommand[]> {
    const ids = groups.map((events) => events[0]!.commandId);
    const known = await this.rows<{ id: string; fingerprint: string }>(FINGERPRINTS, [ids]);
    const fingerprints = new Map(known.map(({ id, fingerprint }) => [id, fingerprint]));
    return groups.map((events, index) => ({ commandId: ids[index]!, fingerprint: fingerprints.get(ids[index]!)!, events }));
  }

  private async rows<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>({ text, values })).rows;
    } catch (error) {
      throw ledgerFailure(error);
    }
  }
}

async function record(client: pg.PoolClient, commands: CommandPage): Promise<void> {
  const events = commands.flatMap((command) => command.events);
  const { rows } = await client.query<{ position: number; is_later: boolean }>(LOCK_HEAD, [events[0]?.recordedAt]);
  const head = rows[0]!;
  demandContinuation(commands, head.position);
  if (head.is_later) throw new HistoryDiffers(head.position + 1, 'recorded before the event that precedes it');
  await demandVersions(client, commands);
  await client.query(IMPORT_EVENTS, importBinds(events));
  await client.query(IMPORT_COMMANDS, importedCommandBinds(commands));
  const last = events.at(-1)!;
  await client.query(IMPORT_HEAD, [last.position, last.recordedAt]);
  await client.query(NOTIFY);
}

/** A version that stands already is refused by its key; one that is left out, here. */
async function demandVersions(client: pg.PoolClient, commands: CommandPage): Promise<void> {
  const firsts = firstOfEachStream(commands);
  const binds = [[...firsts.keys()], [...firsts.values()].map(({ version }) => version)];
  const { rows } = await client.query<{ stream: string; version: number }>(MISPLACED, binds);
  const [wrong] = rows;
  if (wrong) throw new HistoryDiffers(firsts.get(wrong.stream)!.position, `stream ${wrong.stream} stands at version ${wrong.version}`);
}
