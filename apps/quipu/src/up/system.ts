import { Supervisor, type ChildEvent } from '@quipu/platform';
import type { Home } from '../local/home.js';
import { processMark } from '../local/process-mark.js';
import { removeRunState, SERVICES, writeRunState, type RunState, type Service } from '../local/run-state.js';
import type { Screen } from '../screen/screen.js';
import { startDatabase, type RunningDatabase } from './database.js';
import { startServices } from './services.js';
import { watchPostgres } from './watch-postgres.js';

/** PostgreSQL and the services of one folder of state, from start to stop. */
export class System {
  private readonly supervisor = new Supervisor((event) => this.onChild(event));
  private readonly watching = new AbortController();
  private database: Promise<RunningDatabase> | undefined;
  private state: RunState | undefined;
  private stopping = false;

  constructor(
    private readonly home: Home,
    private readonly screen: Screen,
  ) {}

  /** Everything answers when it resolves. `onFatal`: the database is gone and does not come back. */
  async start(onFatal: (error: unknown) => void): Promise<RunState> {
    this.screen.progress('Arrancando la base de datos…');
    this.database = startDatabase(this.home.postgres, (line) => this.screen.progress(line));
    const { postgres, urls: databases } = await this.database;
    this.screen.progress(`Base de datos lista en el puerto ${postgres.port}. Arrancando los servicios…`);
    const urls = await startServices(this.supervisor, this.home, databases);
    this.screen.progress('Base de datos y servicios en marcha.');
    this.screen.progressDone();
    const { pid } = process;
    this.state = { pid, mark: processMark(pid), startedAt: new Date().toISOString(), urls, pids: this.pids(), databases };
    writeRunState(this.home.runFile, this.state);
    const say = (line: string) => this.screen.say(line);
    watchPostgres(this.home.postgres, postgres, this.watching.signal, say).catch(onFatal);
    return this.state;
  }

  /** Stops what was started, in the opposite order; may be called at any moment of the start. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.watching.abort();
    this.screen.say('Deteniendo los servicios…');
    await this.supervisor.stopAll();
    const running = await this.database?.catch(() => undefined);
    // A start that was under way may have launched services meanwhile.
    await this.supervisor.stopAll();
    if (running) {
      this.screen.say('Deteniendo la base de datos…');
      await running.postgres.stop();
    }
    removeRunState(this.home.runFile);
  }

  private onChild(event: ChildEvent): void {
    if (this.stopping) return;
    if (event.kind === 'died') this.screen.say(`El servicio «${event.name}» se cayó; se vuelve a arrancar.`);
    if (event.kind === 'ready' && this.state) {
      this.screen.say(`El servicio «${event.name}» responde otra vez.`);
      this.state = { ...this.state, pids: this.pids() };
      writeRunState(this.home.runFile, this.state);
    }
  }

  private pids(): RunState['pids'] {
    const known = this.supervisor.processes.filter(({ pid }) => pid !== undefined);
    const isService = (name: string): name is Service => (SERVICES as readonly string[]).includes(name);
    return Object.fromEntries(known.filter(({ name }) => isService(name)).map(({ name, pid }) => [name, pid]));
  }
}
