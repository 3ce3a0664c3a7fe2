import { KurrentDouble } from './double/kurrent-double.fixture.js';
import { KurrentArchive } from './kurrent-archive.js';
import { KurrentLedger, type KurrentLedgerOptions } from './kurrent-ledger.js';

/** The double with nothing in it, and what was opened on it. */
export class KurrentServer {
  private readonly opened: { close(): Promise<void> }[] = [];

  private constructor(readonly double: KurrentDouble) {}

  static async create(): Promise<KurrentServer> {
    return new KurrentServer(await KurrentDouble.start());
  }

  /** As the application does. Each has its own connections, like one more process. */
  open(options: Partial<KurrentLedgerOptions> = {}): KurrentLedger {
    return this.keep(new KurrentLedger({ connectionString: this.double.url, ...options }));
  }

  archive(): KurrentArchive {
    return this.keep(new KurrentArchive({ connectionString: this.double.url }));
  }

  async drop(): Promise<void> {
    await Promise.all(this.opened.map((one) => one.close()));
    this.double.shut();
  }

  private keep<Opened extends { close(): Promise<void> }>(one: Opened): Opened {
    this.opened.push(one);
    return one;
  }
}
