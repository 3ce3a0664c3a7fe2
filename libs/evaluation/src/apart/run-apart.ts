import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { EXPECTED } from './answer.js';
import { packed, type Message } from './message.js';
import { Slots } from './slots.js';
import { TASKS, type TaskLimits, type TaskName } from './task.js';

/** Same depth from src/ and dist/. It runs the built package. */
const PROGRAM = fileURLToPath(new URL('../../bin/apart.mjs', import.meta.url));

/** Each may take half a gigabyte. What reads files from outside waits in a line of its own: it never keeps a report from being made. */
const writing = new Slots(2, 20);
const reading = new Slots(1, 10);

/** The process took more memory or time than its task may. */
export class TooMuch extends Error {
  override name = 'TooMuch';
}

/** A failure that the process told by name and message. */
export class ToldFailure extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Does a task in a process of its own: the server keeps answering meanwhile, what the task takes goes back
 * to the machine at once, and nothing that happens there can hurt it. Throws `ToldFailure`, `TooMuch`,
 * `TooBusy` when too many are waiting, or an error with the process's own words.
 */
export function runApart(task: TaskName, message: Message, limits: TaskLimits = TASKS[task]): Promise<Buffer> {
  const slots = message.file ? reading : writing;
  return slots.run(() => inProcess(task, packed(message), limits));
}

async function inProcess(task: TaskName, request: Buffer, { heap, time, flags = [] }: TaskLimits): Promise<Buffer> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, ...flags, PROGRAM, task], { env: environment(), timeout: time, killSignal: 'SIGKILL' });
  const ended = new Promise<Ending>((resolve, reject) => child.once('error', reject).once('close', (code, signal) => resolve({ code, signal })));
  // A child that dies early closes its input; its exit code says why, not this error.
  child.stdin.on('error', () => undefined).end(request);
  const [result, complaint, ending] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]);
  if (ending.code === 0) return result;
  throw failureOf(ending, complaint);
}

interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Node ends itself with SIGABRT when its heap is full; a shell in between turns that into code 134. */
function failureOf({ code, signal }: Ending, complaint: string): Error {
  if (code === EXPECTED) {
    const { name, message } = JSON.parse(complaint) as { name: string; message: string };
    return new ToldFailure(name, message);
  }
  if (signal !== null || code === 134) return new TooMuch(`ended by ${signal ?? code}`);
  return new Error(complaint || `ended with ${code}`);
}

/** One memory arena: glibc's default of several keeps a tenth more than it needs. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], MALLOC_ARENA_MAX: '1' };
}
