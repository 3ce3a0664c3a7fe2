import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What becomes of the next exchange: it passes, the request is lost on its way, or its answer is. */
type Weather = 'clear' | 'loses the request' | 'loses the answer';

/** A link to a service that drops when told to, at the worst moments. */
export class BadLink {
  weather: Weather = 'clear';
  /** Exchanges whose request reached the service. */
  reached = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(service: string): Promise<BadLink> {
    const { hostname, port } = new URL(service);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const link = new BadLink(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (near) => link.carry(near, () => connect(Number(port), hostname)));
    return link;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private carry(near: Socket, reach: () => Socket): void {
    near.on('error', () => near.destroy());
    if (this.weather === 'loses the request') {
      near.once('data', () => near.destroy());
      return;
    }
    const losesAnswer = this.weather === 'loses the answer';
    const far = reach();
    far.on('error', () => near.destroy());
    far.once('data', () => (this.reached += 1));
    near.pipe(far);
    if (losesAnswer) far.once('data', () => (near.destroy(), far.destroy()));
    else far.pipe(near);
  }
}
