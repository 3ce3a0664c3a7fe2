import { createLogger, type HttpAppOptions } from '@quipu/platform';
import type { ProjectorConfig } from './config.js';
import { ProjectorModule } from './projector.module.js';

/** The service as `main.ts` runs it and as its tests start it. */
export function projectorApp(config: ProjectorConfig): HttpAppOptions {
  const logger = createLogger('projector', config.logLevel);
  return {
    name: 'projector',
    title: 'Quipu · tablas',
    description: 'Lleva lo registrado a las tablas de consulta y dice hasta dónde ha llegado.',
    module: ProjectorModule.for(config, logger),
    config,
    logger,
  };
}
