import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { until } from '../testing/until.js';
import { ProcessNotReady, Supervisor, type ChildEvent, type ChildSpec } from './index.js';

/** What every program of these tests does when it is asked to stop. */
const OBEDIENT = `
  import { appendFileSync } from 'node:fs';
  const [, , name, folder] = process.argv;
  const note = (what) => appendFileSync(folder + '/notes', name + ' ' + what + '\\n');
  process.on('SIGTERM', () => { note('stopped'); process.exit(0); });
  process.on('disconnect', () => { note('orphaned'); process.exit(0); });
  process.on('SIGINT', () => undefined);
  setInterval(() => undefined, 1000);
`;

describe('the supervisor', () => {
  let folder: string;
  let supervisor: Supervisor;
  let events: ChildEvent[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quipu-supervisor-'));
    events = [];
    supervisor = new Supervisor((event) => events.push(event), { backoffMs: () => 20, stopMs: 2_000 });
  });
  afterEach(async () => {
    await supervisor.stopAll();
    rmSync(folder, { recursive: true });
  });

  const program = (name: string, body: string): ChildSpec => {
    const script = join(folder, `${name}.mjs`);
    writeFileSync(script, body);
    return { name, script, args: [name, folder], logFile: join(folder, 'logs', `${name}.log`) };
  };
  const ready = (url?: string) => `${OBEDIENT}\n process.send({ type: 'ready', url: ${JSON.stringify(url)} });`;
  const notes = () => (existsSync(join(folder, 'notes')) ? readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n') : []);
  const seen = (kind: ChildEvent['kind']) => events.filter((event) => event.kind === kind);

  it('waits until a process is ready, and knows where it answers', async () => {
    const started = await supervisor.start(program('uno', ready('http://127.0.0.1:4001')));
    expect(started).toMatchObject({ name: 'uno', url: 'http://127.0.0.1:4001', restarts: 0 });
    expect(isAlive(started.pid)).toBe(true);
  });

  it('starts again one that dies, on the same port', async () => {
    const script = `${OBEDIENT}
      note('port ' + (process.env.QUIPU_HTTP_PORT ?? 'any'));
      process.send({ type: 'ready', url: 'http://127.0.0.1:' + (process.env.QUIPU_HTTP_PORT ?? 4002) });`;
    const started = await supervisor.start(program('dos', script));
    process.kill(started.pid ?? 0, 'SIGKILL');
    await until(() => seen('ready').length === 2);
    expect(started).toMatchObject({ restarts: 1, url: 'http://127.0.0.1:4002' });
    expect(notes()).toEqual(['dos port any', 'dos port 4002']);
    expect(seen('died')).toEqual([{ kind: 'died', name: 'dos', code: null, signal: 'SIGKILL', retryInMs: 20 }]);
  });

  it('keeps starting one that dies again and again', async () => {
    await supervisor.start(program('tres', ready()));
    for (let deaths = 1; deaths <= 6; deaths++) {
      process.kill(supervisor.processes[0]?.pid ?? 0, 'SIGKILL');
      await until(() => seen('ready').length === deaths + 1);
    }
    expect(supervisor.processes[0]?.restarts).toBe(6);
  });

  it('survives a death in the middle of the first start', async () => {
    const script = `${OBEDIENT}
      import { existsSync, writeFileSync } from 'node:fs';
      const mark = folder + '/mark';
      if (!existsSync(mark)) { writeFileSync(mark, ''); process.kill(process.pid, 'SIGKILL'); }
      process.send({ type: 'ready' });`;
    await expect(supervisor.start(program('cuatro', script))).resolves.toMatchObject({ restarts: 1 });
  });

  it('gives up on one that never gets ready, and shows the end of its log', async () => {
    const start = supervisor.start(program('cinco', `console.error('QUIPU_DATABASE_URL: falta'); process.exit(1);`));
    await expect(start).rejects.toThrow(/El proceso «cinco» no pudo arrancar\.[^]*QUIPU_DATABASE_URL: falta/);
    await expect(start).rejects.toBeInstanceOf(ProcessNotReady);
  });

  it('stops them in the opposite order of their start', async () => {
    await supervisor.start(program('a', ready()));
    await supervisor.start(program('b', ready()));
    await supervisor.start(program('c', ready()));
    await supervisor.stopAll();
    expect(notes()).toEqual(['c stopped', 'b stopped', 'a stopped']);
  });

  it('kills one that does not stop when asked', async () => {
    const quick = new Supervisor((event) => events.push(event), { stopMs: 100 });
    const stubborn = `process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000); process.send({ type: 'ready' });`;
    const { pid } = await quick.start(program('terco', stubborn));
    await quick.stopAll();
    expect(isAlive(pid)).toBe(false);
  });

  it('stops one that was waiting for its restart', async () => {
    const slow = new Supervisor((event) => events.push(event), { backoffMs: () => 60_000 });
    const started = await slow.start(program('seis', ready()));
    process.kill(started.pid ?? 0, 'SIGKILL');
    await until(() => seen('died').length === 1);
    await slow.stopAll();
    expect(seen('stopped')).toEqual([{ kind: 'stopped', name: 'seis' }]);
  });

  it('stops while one is still starting', async () => {
    const start = supervisor.start(program('siete', OBEDIENT));
    const failure = expect(start).rejects.toBeInstanceOf(ProcessNotReady);
    await until(() => isAlive(supervisor.processes[0]?.pid));
    await supervisor.stopAll();
    await failure;
  });
});

describe('a supervised process', () => {
  let folder: string;
  let child: ChildProcess | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quipu-process-'));
    const source = new URL('../process/stop-on-signals.ts', import.meta.url).pathname;
    const { code } = transformFileSync(source, { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } });
    writeFileSync(join(folder, 'stop-on-signals.mjs'), code);
    writeFileSync(
      join(folder, 'worker.mjs'),
      `import { stopOnSignals } from './stop-on-signals.mjs';
       import { writeFileSync } from 'node:fs';
       const logger = { info: ({ cause }) => writeFileSync('${folder}/cause', cause), error() {} };
       stopOnSignals(logger, async () => writeFileSync('${folder}/closed', 'in order'));
       setInterval(() => undefined, 1000);
       process.send({ type: 'ready' });`,
    );
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  const startWorker = async () => {
    const worker = fork(join(folder, 'worker.mjs'), { execArgv: [] });
    child = worker;
    await new Promise((resolve) => worker.once('message', resolve));
    return worker;
  };
  const exitOf = (worker: ChildProcess) => new Promise((resolve) => worker.once('exit', (code) => resolve(code)));
  const closed = () => existsSync(join(folder, 'closed'));

  it('closes in order when it is told to stop', async () => {
    const worker = await startWorker();
    worker.kill('SIGTERM');
    expect(await exitOf(worker)).toBe(0);
    expect(closed()).toBe(true);
  });

  it('closes in order when its parent disappears, so that no orphan stays', async () => {
    const worker = await startWorker();
    worker.disconnect();
    expect(await exitOf(worker)).toBe(0);
    expect(closed()).toBe(true);
  });

  it('leaves Ctrl-C to its supervisor, who knows the order', async () => {
    const worker = await startWorker();
    worker.kill('SIGINT');
    worker.kill('SIGTERM');
    expect(await exitOf(worker)).toBe(0);
    expect(readFileSync(join(folder, 'cause'), 'utf8')).toBe('SIGTERM');
  });
});

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
