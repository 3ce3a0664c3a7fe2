import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below those that the system lends to outgoing connections: a broker that is killed comes back on its
 * own port, which nobody may have taken meanwhile.
 */
const FROM = 20_000;
const COUNT = 10_000;

/** So many ports that nobody listens on, all different. */
export async function freePorts(count) {
  const ports = new Set();
  while (ports.size < count) {
    const port = FROM + randomInt(COUNT);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
