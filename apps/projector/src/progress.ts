import { Inject, Injectable } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { HealthChecks } from '@quipu/platform';
import { projectionStatus, type ProjectionStatus } from '@quipu/projections';
import type pg from 'pg';
import { Follower } from './follower.js';
import type { AlertWatch } from './watch/alert-watch.js';
import type { WatchStatus } from './watch/tally.js';

export interface ProjectorStatus extends ProjectionStatus {
  /** It has its turn to write: alone, or with the others of its group. */
  active: boolean;
  /** Messages of Kafka that nobody could read and that wait for somebody. */
  parked?: number;
  /** What keeps the alerts true. */
  alerts: WatchStatus;
}

/** How far the tables have come, for people and for whoever watches the service. */
@Injectable()
export class Progress {
  constructor(
    private readonly follower: Follower,
    private readonly watch: AlertWatch,
    private readonly ledger: Ledger,
    private readonly pool: pg.Pool,
    private readonly maxLagSeconds: number,
    @Inject(HealthChecks) health: HealthChecks,
  ) {
    health.register('turno de escritura', async () => this.#turn());
    health.register('tablas al día', () => this.#upToDate());
  }

  async status(): Promise<ProjectorStatus> {
    const { feed } = this.follower;
    const status = await projectionStatus(this.pool, this.ledger);
    return { active: feed.isActive, ...status, parked: await feed.parked?.(), alerts: this.watch.status() };
  }

  #turn(): string {
    const { isActive, turn } = this.follower.feed;
    if (!isActive) throw new Error('sin turno: la base de datos no responde o lo tiene otro proyector');
    return turn;
  }

  async #upToDate(): Promise<string> {
    const { position, head, lag, blocked, parked = 0 } = await this.status();
    const late = `al registro ${position} de ${head}, ${Math.round(lag.seconds)} s de atraso`;
    if (lag.seconds > this.maxLagSeconds) throw new Error(late);
    const stopped = blocked.length === 0 ? [] : [`entidades detenidas: ${blocked.map(({ entity }) => entity).join(', ')}`];
    return [late, ...stopped, ...(parked > 0 ? [`mensajes apartados: ${parked}`] : [])].join('; ');
  }
}
