import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/quipu.mjs', import.meta.url));

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** One `quipu` command line, as a person would run it, with nobody at the keyboard. */
export function quipu(home: string, ...args: string[]): Promise<Finished> {
  const { child, output } = launch(home, args);
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...output, code })));
}

export async function quipuJson<Answer>(home: string, ...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await quipu(home, ...args, '--json');
  if (code !== 0) throw new Error(`quipu ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as Answer;
}

/** A `quipu up` that stays up until it is told to stop. */
export class RunningQuipu {
  private constructor(
    private readonly child: ChildProcess,
    readonly output: Finished,
    private readonly ended: Promise<number | null>,
  ) {}

  /** Resolves when it says how to stop it. */
  static async start(home: string, ...args: string[]): Promise<RunningQuipu> {
    const { child, output } = launch(home, ['up', ...args]);
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const running = new RunningQuipu(child, output, ended);
    await running.until(() => output.stdout.includes('Ctrl-C lo detiene todo.'));
    return running;
  }

  /** Waits until what it wrote makes the condition true. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!condition()) return;
        this.child.stdout?.off('data', look);
        this.child.stderr?.off('data', look);
        resolve();
      };
      this.child.stdout?.on('data', look);
      this.child.stderr?.on('data', look);
      void this.ended.then((code) => reject(new Error(`quipu up ended with ${code}: ${this.output.stderr}`)));
      look();
    });
  }

  /** Ctrl-C. Gives its exit code. */
  async interrupt(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }
}

function launch(home: string, args: readonly string[]): { child: ChildProcess; output: Finished } {
  const env = { ...process.env, QUIPU_HOME: home, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [BIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Finished = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return { child, output };
}
