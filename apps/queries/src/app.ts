import type { HttpAppOptions } from '@quipu/platform';
import type { QueriesConfig } from './config.js';
import { QueriesModule } from './queries.module.js';

/** The service as `main.ts` runs it and as its tests start it. */
export function queriesApp(config: QueriesConfig): HttpAppOptions {
  return {
    name: 'queries',
    title: 'Quipu · consultas',
    description: 'Las tablas de una entidad en un periodo, bajo unas reglas de cálculo y a un corte de lo registrado.',
    module: QueriesModule.for(config),
    config,
  };
}
