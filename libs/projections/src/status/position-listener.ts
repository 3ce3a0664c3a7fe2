import pg from 'pg';
import { READ, readCheckpoint } from '../database/checkpoint.js';
import { sql } from '../database/sql.js';

const LISTEN = sql('listen');
const POLL_MS = 500;
/** Milliseconds. A database that is silent for longer counts as away. */
const ANSWER_LIMIT = 5_000;
/** SQLSTATE of what cannot be done during recovery. */
const NOT_ON_A_STANDBY = '25006';

export interface PositionListenerOptions {
  /** Any role that may read the schema `read`. */
  connectionString: string;
  checkpoint?: string;
  /** How long a lost notification may delay an answer; 500 by default. */
  pollMs?: number;
}

interface Waiter {
  position: number;
  settle: (reached: boolean) => void;
}

/**
 * Tells when the tables have reached a position. One connection, opened at the first wait, serves
 * any number of waiting requests; behind the notifications it polls while somebody waits.
 */
export class PositionListener {
  readonly #waiters = new Set<Waiter>();
  #client: pg.Client | undefined;
  #poll: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookAgain = false;

  constructor(private readonly options: PositionListenerOptions) {}

  /** Requests waiting at this moment. */
  get waiting(): number {
    return this.#waiters.size;
  }

  /** Whether the tables reached the position within the time. A database that is away counts as not yet. */
  waitFor(position: number, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => waiter.settle(false), timeoutMs);
      const waiter: Waiter = {
        position,
        settle: (reached) => {
          clearTimeout(timer);
          this.#waiters.delete(waiter);
          if (this.#waiters.size === 0) this.#stopPolling();
          resolve(reached);
        },
      };
      this.#waiters.add(waiter);
      this.#poll ??= setInterval(() => this.#look(), this.options.pollMs ?? POLL_MS);
      this.#look();
    });
  }

  /** Whoever still waits is told «not yet». */
  async close(): Promise<void> {
    for (const { settle } of [...this.#waiters]) settle(false);
    await this.#looking;
    await this.#disconnect();
  }

  /** Looks once more when asked while looking, since the answer on its way may be older than the question. */
  #look(): void {
    this.#lookAgain = true;
    this.#looking ??= this.#lookWhileAsked().finally(() => {
      this.#looking = undefined;
      if (this.#lookAgain && this.#waiters.size > 0) this.#look();
    });
  }

  async #lookWhileAsked(): Promise<void> {
    while (this.#lookAgain && this.#waiters.size > 0) {
      this.#lookAgain = false;
      const position = await this.#reached();
      for (const waiter of [...this.#waiters]) if (waiter.position <= position) waiter.settle(true);
    }
  }

  /** -1 while the database is away; the next poll tries again. */
  async #reached(): Promise<number> {
    try {
      this.#client ??= await this.#connect();
      return (await readCheckpoint(this.#client, this.options.checkpoint ?? READ)).position;
    } catch {
      await this.#disconnect();
      return -1;
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.options.connectionString,
      application_name: 'quipu-wait',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_LIMIT,
      query_timeout: ANSWER_LIMIT,
    });
    // A loss shows in the next look; unheard it would end the process.
    client.on('error', () => undefined).on('notification', () => this.#look());
    try {
      await client.connect();
      await listen(client);
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  async #disconnect(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  #stopPolling(): void {
    clearInterval(this.#poll);
    this.#poll = undefined;
  }
}

/** A standby hears of nothing: there only the polls look. */
async function listen(client: pg.Client): Promise<void> {
  try {
    await client.query(LISTEN);
  } catch (error) {
    if ((error as { code?: string }).code !== NOT_ON_A_STANDBY) throw error;
  }
}

/** One wait with a connection of its own; who serves many requests keeps a `PositionListener`. */
export async function waitForPosition(
  options: PositionListenerOptions,
  position: number,
  timeoutMs: number,
): Promise<boolean> {
  const listener = new PositionListener(options);
  try {
    return await listener.waitFor(position, timeoutMs);
  } finally {
    await listener.close();
  }
}
