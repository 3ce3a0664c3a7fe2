import { createLogger, type HttpAppOptions } from '@quipu/platform';
import type { ProjectorConfig } from './config.js';
import { ProjectorModule } from './projector.module.js';

/** The service as `main.ts` runs it and as its tests start it. */
export function projectorApp(config: ProjectorConfig): HttpAppOptions {
  const logger = createLogger('projector', config.logLevel);
  return { name: 'projector', title: 'Quipu · tablas', module: ProjectorModule.for(config, logger), config, logger };
}
