import { commandProblem } from '@quipu/commanding';
import type { HttpAppOptions } from '@quipu/platform';
import { CommandsModule } from './commands.module.js';
import type { CommandsConfig } from './config.js';

/** The service as `main.ts` runs it and as its tests start it. */
export function commandsApp(config: CommandsConfig): HttpAppOptions {
  return {
    name: 'commands',
    title: 'Quipu · órdenes',
    description: 'Cada orden tiene su dirección, y se responde con un comprobante: qué quedó registrado, dónde y cuándo.',
    module: CommandsModule.for(config),
    config,
    translate: commandProblem,
  };
}
