import { type DynamicModule, Inject, Module } from '@nestjs/common';
import { HealthChecks, type Logger } from '@quipu/platform';
import type { ProjectorConfig } from './config.js';
import { Follower } from './follower.js';
import { StatusController } from './status.controller.js';
import { PROJECTOR_CONFIG, PROJECTOR_LOGGER } from './tokens.js';

/** Tables further behind than this are not ready to be read as current. */
const MAX_LAG_SECONDS = 30;

/** The worker that turns events into tables, and the little it says of itself over HTTP. */
@Module({ controllers: [StatusController] })
export class ProjectorModule {
  static for(config: ProjectorConfig, logger: Logger): DynamicModule {
    const providers = [
      { provide: PROJECTOR_CONFIG, useValue: config },
      { provide: PROJECTOR_LOGGER, useValue: logger },
      Follower,
    ];
    return { module: ProjectorModule, providers };
  }

  constructor(@Inject(Follower) follower: Follower, @Inject(HealthChecks) health: HealthChecks) {
    health.register('turno de escritura', async () => {
      if (!follower.runner.isOpen) throw new Error('todavía no lo tiene, o lo perdió y lo está recuperando');
    });
    health.register('tablas al día', async () => {
      const { position, lag, blocked } = await follower.status();
      if (lag.seconds > MAX_LAG_SECONDS) throw new Error(`atraso de ${lag.events} registros (${Math.round(lag.seconds)} s)`);
      return blocked.length === 0 ? `posición ${position}` : `posición ${position}; ${blocked.length} entidades detenidas`;
    });
  }
}
