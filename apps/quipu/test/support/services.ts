import { join } from 'node:path';
import { Supervisor } from '@quipu/platform';
import { REPOSITORY } from '../../src/local/home.js';

/** Services as their own processes, on free ports; each keeps its log in the folder. */
export class Services {
  readonly #supervisor = new Supervisor();

  constructor(
    private readonly folder: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** Where it answers, once it is ready to be asked. */
  async start(service: 'projector' | 'relay' | 'reporting', name: string = service): Promise<string> {
    const started = await this.#supervisor.start({
      name,
      script: join(REPOSITORY, 'apps', service, 'dist', 'main.js'),
      logFile: join(this.folder, `${name}.log`),
      env: { ...this.env, QUIPU_HTTP_HOST: '127.0.0.1', QUIPU_HTTP_PORT: '0', NODE_OPTIONS: '' },
    });
    return started.url!;
  }

  stop(): Promise<void> {
    return this.#supervisor.stopAll();
  }
}
