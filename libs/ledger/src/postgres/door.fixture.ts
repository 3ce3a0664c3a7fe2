import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The way to a database, which can be shut: a server that is gone, as far as its clients can tell. */
export class Door {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly databaseUrl: URL,
    private port = 0,
  ) {
    server.on('connection', (socket) => this.pass(socket));
  }

  static async to(databaseUrl: string): Promise<Door> {
    const door = new Door(createServer(), new URL(databaseUrl));
    await door.open();
    return door;
  }

  get url(): string {
    const url = new URL(this.databaseUrl);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Cuts whoever is inside. */
  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private pass(inside: Socket): void {
    const outside = connect(Number(this.databaseUrl.port || 5432), this.databaseUrl.hostname);
    for (const [from, to] of [[inside, outside], [outside, inside]] as const) {
      this.sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => this.sockets.delete(from) && to.destroy());
      from.pipe(to);
    }
  }
}
