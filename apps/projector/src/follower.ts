import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from '@quipu/platform';
import type { Feed } from './feeds/feed.js';
import type { Agenda } from './watch/agenda.js';

/** Keeps the tables while the service lives. */
@Injectable()
export class Follower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #stopping = new AbortController();
  #over: Promise<void> = Promise.resolve();

  constructor(
    readonly feed: Feed,
    private readonly logger: Logger,
    private readonly agenda: Agenda,
  ) {}

  /**
   * Until it has its turn to write, or something is away and it has begun to wait for it. Fails where
   * another projector keeps it out or the tables are not there.
   */
  async onApplicationBootstrap(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const onBegun = () => {
        this.agenda.begin();
        resolve();
      };
      this.#over = this.feed.follow({ signal: this.#stopping.signal, onBegun });
      this.#over.then(resolve, reject);
    });
    this.#over.catch((err: unknown) => {
      this.logger.fatal({ err }, 'no puede llevar las tablas');
      process.exit(1);
    });
  }

  /** Ends the page at hand and gives its turn back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    // What it failed from has been told already.
    await this.#over.catch(() => undefined);
  }
}
