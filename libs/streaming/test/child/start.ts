import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FeedWorld } from '../feed-world.fixture.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const TYPESCRIPT = here('../../../projections/test/child/typescript.mjs');

/** Runs the very sources under test in another process. */
export function startChild(script: 'relay.ts' | 'member.ts', world: FeedWorld, more: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, KAFKA: world.brokers.join(','), TOPIC: world.topic, DATABASE_URL: world.database.projectorUrl, ...more };
  return fork(here(`./${script}`), { execArgv: ['--conditions=quipu-source', '--no-warnings', '--import', TYPESCRIPT], env });
}

/** The first message of which it holds, from now on. */
export function heard<Message>(child: ChildProcess, wanted: (message: Message) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = (message: Message) => {
      if (!wanted(message)) return;
      child.off('message', listen);
      resolve();
    };
    child.on('message', listen);
    child.once('exit', (code) => reject(new Error(`the child ended by itself: ${code}`)));
  });
}

export async function killed(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
