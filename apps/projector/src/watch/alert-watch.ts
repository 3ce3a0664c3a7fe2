import { setTimeout } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { limaDay } from '@quipu/ledger';
import type { AlertKeeper, Kept } from '@quipu/oversight/watch';
import type { Logger } from '@quipu/platform';
import type { Agenda } from './agenda.js';
import type { WatchConnections } from './connections.js';
import { Quiet, type QuietTimes } from './quiet.js';
import { Tally, type WatchStatus } from './tally.js';

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;
const PATIENCE_MS = 10_000;

export interface WatchSettings extends QuietTimes {
  /** How often it looks whether another day has begun. */
  dayCheckMs: number;
  now: () => Date;
}

/**
 * Keeps alerts and findings true: after the tables have moved on for an entity, and once a day, for
 * what is overdue depends on the date. It looks only at tables that have caught up with the ledger,
 * so that a rebuild raises nothing from the past. The projection neither waits for it nor sees it.
 */
@Injectable()
export class AlertWatch implements BeforeApplicationShutdown, OnModuleInit {
  readonly #quiet: Quiet;
  readonly #tally = new Tally();
  readonly #stopping = new AbortController();
  #dayCheck: NodeJS.Timeout | undefined;
  #day: string | undefined;
  #isWorking = false;
  #failures = 0;
  #over: Promise<void> = Promise.resolve();

  constructor(
    private readonly agenda: Agenda,
    private readonly connections: WatchConnections,
    private readonly settings: WatchSettings,
    private readonly logger: Logger,
  ) {
    this.#quiet = new Quiet(settings);
  }

  /** Idle until the first news: a projector that may not begin watches nothing either. */
  onModuleInit(): void {
    this.agenda.onNews(() => {
      this.#dayCheck ??= this.#begin();
      this.#quiet.touch();
    });
  }

  #begin(): NodeJS.Timeout {
    this.#over = this.#watch();
    return setInterval(() => this.#lookAtDay(), this.settings.dayCheckMs);
  }

  /** Ends the entity at hand. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#dayCheck);
    this.#stopping.abort();
    await this.connections.positions.close();
    await this.#over;
  }

  status(): WatchStatus {
    const pending = this.agenda.size + (this.#isWorking || this.#isNewDay() ? 1 : 0);
    return this.#tally.status(pending, this.#failures > 0);
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopping;
    for (;;) {
      await this.#quiet.wait(signal);
      if (signal.aborted) return;
      this.#isWorking = true;
      try {
        await this.#round();
        if (this.#failures > 0) this.logger.info('las alertas vuelven a mantenerse al día');
        this.#failures = 0;
      } catch (err) {
        await this.#afterTrouble(err);
      } finally {
        this.#isWorking = false;
      }
    }
  }

  /** What waits, one entity after another; all of them at the start, when another day has begun, or when somebody says so. */
  async #round(): Promise<void> {
    const keeper = await this.connections.keeper();
    if (!(await this.#hasCaughtUp())) return this.#quiet.touch();
    await this.#addEveryone(keeper);
    for (let entity = this.agenda.take(); entity !== undefined; entity = this.agenda.take()) {
      try {
        this.#tell(entity, await keeper.keep(entity, this.settings.now().toISOString()));
      } catch (error) {
        this.agenda.add([entity]);
        throw error;
      }
      if (this.#stopping.signal.aborted) return;
    }
  }

  async #addEveryone(keeper: AlertKeeper): Promise<void> {
    const day = this.#today();
    const isAsked = this.agenda.takeEveryone();
    if (!isAsked && day === this.#day) return;
    try {
      this.agenda.add(await keeper.entities());
    } catch (error) {
      this.agenda.addEveryone();
      throw error;
    }
    this.#day = day;
  }

  /** Facts of the past, as tables show them while they are behind, are no reason for an alert today. */
  async #hasCaughtUp(): Promise<boolean> {
    const head = await this.connections.ledger.head();
    return !this.#stopping.signal.aborted && this.connections.positions.waitFor(head, PATIENCE_MS);
  }

  #tell(entity: string, kept: Kept): void {
    const { position, recorded, refused, isBlocked } = kept;
    const isNew = !this.#tally.knows(entity, refused);
    this.#tally.add(entity, kept, this.settings.now().toISOString());
    if (recorded.length > 0) this.logger.info({ entity, position, recorded: countOf(recorded) }, 'alertas y hallazgos puestos al día');
    if (refused.length > 0 && isNew) this.logger.warn({ entity, position, refused }, 'alertas que las reglas no admiten');
    if (isBlocked) this.logger.warn({ entity }, 'entidad detenida: sus alertas quedan como estaban');
  }

  async #afterTrouble(err: unknown): Promise<void> {
    this.#failures += 1;
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (this.#failures - 1), LONGEST_DELAY_MS);
    this.logger.warn({ err, delayMs }, 'las alertas no se pueden poner al día; se reintenta');
    await setTimeout(delayMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    this.#quiet.touch();
  }

  #lookAtDay(): void {
    if (this.#isNewDay()) this.#quiet.touch();
  }

  #isNewDay(): boolean {
    return this.#today() !== this.#day;
  }

  #today(): string {
    return limaDay(this.settings.now().toISOString());
  }
}

function countOf(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
