import { createLogger, type HttpAppOptions } from '@quipu/platform';
import type { RelayConfig } from './config.js';
import { RelayModule } from './relay.module.js';

/** The service as `main.ts` runs it and as its tests start it. */
export function relayApp(config: RelayConfig): HttpAppOptions {
  const logger = createLogger('relay', config.logLevel);
  return {
    name: 'relay',
    title: 'Quipu · envío a Kafka',
    description: 'Envía a Kafka lo registrado, en orden, y dice hasta dónde ha llegado.',
    module: RelayModule.for(config, logger),
    config,
    logger,
  };
}
