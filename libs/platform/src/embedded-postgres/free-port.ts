import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { StateFolder } from './state-folder.js';

/**
 * Below the ports that systems lend to outgoing connections (from 32 768 on in Linux, 49 152 elsewhere):
 * of those, one may be taken by anybody between a crash of the server and its next start.
 */
const LASTING = { from: 20_000, count: 10_000 };
const ATTEMPTS = 20;

/** The port of last time if it is still free, so that saved connections keep working; else any free one. */
export async function choosePort({ portFile }: StateFolder): Promise<number> {
  const remembered = readPort(portFile);
  const port = (remembered && (await listenOnce(remembered))) || (await anyLasting()) || (await listenOnce(0)) || 0;
  writeFileSync(portFile, String(port));
  return port;
}

async function anyLasting(): Promise<number | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await listenOnce(LASTING.from + randomInt(LASTING.count));
    if (port) return port;
  }
  return undefined;
}

function readPort(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** The port it could listen on, or undefined when it is taken. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address() as AddressInfo;
      server.close(() => resolve(actual));
    });
  });
}
