import { Inject, Injectable } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { HealthChecks } from '@quipu/platform';
import { relayStatus, type RelayStatus } from '@quipu/streaming';
import type pg from 'pg';
import type { RelayConfig } from './config.js';
import { Sender } from './sender.js';

export interface SenderStatus extends RelayStatus {
  /** It holds the topic: no other relay sends. */
  active: boolean;
}

/** How far the topic has come, for people and for whoever watches the service. */
@Injectable()
export class Progress {
  constructor(
    private readonly sender: Sender,
    private readonly ledger: Ledger,
    private readonly pool: pg.Pool,
    private readonly config: Pick<RelayConfig, 'kafkaTopic' | 'maxLagSeconds'>,
    @Inject(HealthChecks) health: HealthChecks,
  ) {
    health.register('turno de envío', async () => this.#turn());
    health.register('envío al día', () => this.#upToDate());
  }

  async status(): Promise<SenderStatus> {
    return { active: this.sender.isActive, ...(await relayStatus(this.pool, this.ledger, this.config.kafkaTopic)) };
  }

  #turn(): string {
    if (!this.sender.isActive) throw new Error('sin turno: no responden Kafka o la base de datos, o lo tiene otro servicio');
    return 'lo tiene este servicio';
  }

  async #upToDate(): Promise<string> {
    const { position, head, lag } = await this.status();
    const late = `al registro ${position} de ${head}, ${Math.round(lag.seconds)} s de atraso`;
    if (lag.seconds > this.config.maxLagSeconds) throw new Error(late);
    return late;
  }
}
