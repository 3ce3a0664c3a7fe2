import type { SharedRunner } from '../shared-runner.js';
import { SteadyRunner } from './steady-runner.js';

const never = new AbortController().signal;

/** Closing it makes what is under way fail, as a real connection does. */
class Connection {
  openings = 0;
  #current: AbortController | undefined;

  readonly runner: SharedRunner = {
    open: async () => {
      this.openings += 1;
      this.#current = new AbortController();
      return this.#current.signal;
    },
    apply: () => this.query(5),
    mark: () => this.query(5),
    assigned: async () => undefined,
    close: async () => this.cut(),
  };

  cut(): void {
    this.#current?.abort();
    this.#current = undefined;
  }

  async query(ms: number): Promise<void> {
    const current = this.#current;
    if (!current) throw new Error('not open');
    await new Promise<void>((resolve, reject) => {
      setTimeout(resolve, ms);
      current.signal.addEventListener('abort', () => reject(new Error('cut')));
    });
  }
}

describe('a runner whose database comes and goes', () => {
  const troubles: unknown[] = [];
  beforeEach(() => troubles.splice(0));
  const steady = ({ runner }: Connection) => new SteadyRunner(runner, (error) => troubles.push(error));

  test('several works open it once', async () => {
    const connection = new Connection();
    const runner = steady(connection);
    await Promise.all([1, 2, 3].map(() => runner.persist((tables) => tables.apply([]), never)));
    expect(connection.openings).toBe(1);
  });

  test('after a cut in the middle of several works it is opened once, and all of them end', async () => {
    const connection = new Connection();
    const runner = steady(connection);
    const works = [20, 40, 60, 80].map((ms) => runner.persist(() => connection.query(ms), never));
    await runner.open();
    connection.cut();
    await Promise.all(works);
    expect(connection.openings).toBe(2);
    expect(troubles).toHaveLength(4);
  });

  test('a connection that ends while nobody works is opened again before the next work', async () => {
    const connection = new Connection();
    const runner = steady(connection);
    await runner.persist((tables) => tables.apply([]), never);
    connection.cut();
    await runner.persist((tables) => tables.apply([]), never);
    expect(connection.openings).toBe(2);
    expect(troubles).toEqual([]);
  });

  test('work that fails by itself does not take down what others do for ever', async () => {
    const connection = new Connection();
    const runner = steady(connection);
    let refused = 3;
    const failing = runner.persist(async () => {
      if (refused-- > 0) throw new Error('refused');
    }, never);
    await Promise.all([failing, runner.persist(() => connection.query(150), never)]);
    expect(connection.openings).toBeLessThanOrEqual(4);
  });
});
