import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { StateFolder } from './state-folder.js';

/** The port of last time if it is still free, so that saved connections keep working; else any free one. */
export async function choosePort({ portFile }: StateFolder): Promise<number> {
  const remembered = readPort(portFile);
  const port = (remembered && (await listenOnce(remembered))) || (await listenOnce(0)) || 0;
  writeFileSync(portFile, String(port));
  return port;
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
