import type pg from 'pg';
import type { EventPage, ReadAllOptions, ReadStreamOptions, Receipt } from '../core/ledger.js';
import { CommandIdReused } from '../core/errors.js';
import { utcInstant } from '../core/instant.js';
import { recordedEvent } from '../core/stored-event.js';
import type { Upcasters } from '../core/upcasting.js';
import { receiptFrom } from './append-batch.js';
import { storedEvent, type EventRow } from './event-row.js';
import { ledgerFailure } from './failure.js';
import { pagesAhead } from '../core/pages-ahead.js';
import { prepared } from './sql.js';

const PAGE = 1_000;
const READ_STREAM = prepared('read_stream');
const READ_ALL = prepared('read_all');
const READ_ENTITY = prepared('read_entity');
const HEAD = prepared('head_position');
const POSITION_AT = prepared('position_at');
const RECEIPT = prepared('receipt');

type ReceiptRow = Parameters<typeof receiptFrom>[1] & { fingerprint: string };

/** Everything that is read from the database, by key and in pages. */
export class EventReader {
  constructor(
    private readonly pool: pg.Pool,
    private readonly upcasters: Upcasters,
  ) {}

  stream(stream: string, options: ReadStreamOptions): AsyncIterable<EventPage> {
    const { fromVersion = 1, upToPosition = Number.MAX_SAFE_INTEGER } = options;
    return pagesAhead(
      (last) => this.page(READ_STREAM, [stream, last ? last.version + 1 : fromVersion, upToPosition, PAGE]),
      PAGE,
    );
  }

  all(options: ReadAllOptions): AsyncIterable<EventPage> {
    const { after, upToPosition = Number.MAX_SAFE_INTEGER, entity, pageSize = PAGE } = options;
    const statement = entity === undefined ? READ_ALL : READ_ENTITY;
    const ofEntity = entity === undefined ? [] : [entity];
    return pagesAhead(
      (last) => this.page(statement, [last?.position ?? after, upToPosition, pageSize, ...ofEntity]),
      pageSize,
    );
  }

  async head(): Promise<number> {
    const [row] = await this.rows<{ position: number }>(HEAD, []);
    return row!.position;
  }

  async positionAt(instant: string): Promise<number> {
    const [row] = await this.rows<{ position: number }>(POSITION_AT, [utcInstant(instant)]);
    return row?.position ?? 0;
  }

  async receiptOf(commandId: string, fingerprint: string): Promise<Receipt | undefined> {
    const [row] = await this.rows<ReceiptRow>(RECEIPT, [commandId]);
    if (row && row.fingerprint !== fingerprint) throw new CommandIdReused(commandId);
    return row && receiptFrom(commandId, row);
  }

  private async page(statement: { name: string; text: string }, values: unknown[]): Promise<EventPage> {
    const rows = await this.rows<EventRow>(statement, values);
    return rows.map((row) => recordedEvent(storedEvent(row), this.upcasters));
  }

  private async rows<Row extends object>(statement: { name: string; text: string }, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>({ ...statement, values })).rows;
    } catch (error) {
      throw ledgerFailure(error);
    }
  }
}
