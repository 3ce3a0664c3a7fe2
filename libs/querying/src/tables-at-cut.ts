import type { Ledger } from '@quipu/ledger';
import { invalidInput, ProblemException } from '@quipu/platform';
import { type Cut, CutNotReached, parseRecordedUntil, type RecordedUntil, resolveCut } from '@quipu/projections/cut';
import type { DataSource, EntityManager } from 'typeorm';
import { type Blocked, readReached } from './reached.js';

/** What a question may say about the moment it asks for. */
export interface Moment {
  /** `recorded-until` as written. */
  recordedUntil?: string;
  /** The tables must have reached this position: read your own write. */
  minPosition?: number;
}

export interface AtCut<Answer> {
  cut: Cut;
  /** The entity's tables stop before the cut because of an event that could not be processed. */
  blocked: Blocked | null;
  answer: Answer;
}

/** Waits until the tables have reached a position; false when they did not in time. */
export interface PositionWaiter {
  waitFor(position: number, timeoutMs: number): Promise<boolean>;
}

const PATIENCE_MS = 10_000;

/** Reads tables as they stood at one cut: every question of `read` sees the same instant. */
export class TablesAtCut {
  constructor(
    private readonly database: DataSource,
    private readonly ledger: Ledger,
    private readonly waiter: PositionWaiter,
  ) {}

  async at<Answer>(
    entity: string,
    moment: Moment,
    read: (manager: EntityManager, cut: Cut) => Promise<Answer>,
  ): Promise<AtCut<Answer>> {
    const until = this.untilOf(moment.recordedUntil);
    await this.waitUntil(moment.minPosition ?? 0, 'min-position');
    try {
      return await this.snapshot(entity, until, read);
    } catch (late) {
      if (!(late instanceof CutNotReached)) throw late;
      await this.waitUntil(late.position, 'recorded-until');
      return this.snapshot(entity, until, read);
    }
  }

  private snapshot<Answer>(
    entity: string,
    until: RecordedUntil,
    read: (manager: EntityManager, cut: Cut) => Promise<Answer>,
  ): Promise<AtCut<Answer>> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      const { blocked, ...reached } = await readReached(manager, entity);
      const cut = await resolveCut(this.ledger, reached, until);
      const stops = blocked !== null && blocked.position <= cut.position;
      return { cut, blocked: stops ? blocked : null, answer: await read(manager, cut) };
    });
  }

  private untilOf(text: string | undefined): RecordedUntil {
    const until = parseRecordedUntil(text);
    if (until) return until;
    const message =
      'Se espera una fecha (2025-08-15), un instante con su zona (2025-08-15T10:00:00-05:00) o una posición (position:120).';
    throw invalidInput([{ field: 'recorded-until', message }]);
  }

  /** Never passes late tables off as current: it waits, and says so when waiting was not enough. */
  private async waitUntil(position: number, field: string): Promise<void> {
    if (position === 0) return;
    const head = await this.ledger.head();
    if (position > head) {
      throw invalidInput([{ field, message: `La posición ${position} todavía no existe: la última registrada es ${head}.` }]);
    }
    if (await this.waiter.waitFor(position, PATIENCE_MS)) return;
    throw new ProblemException({
      status: 503,
      title: 'Las tablas están atrasadas',
      detail: `Las tablas todavía no llegan a la posición ${position}. Vuelva a consultar en unos segundos.`,
      headers: { 'Retry-After': '5' },
    });
  }
}
