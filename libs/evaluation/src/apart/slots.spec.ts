import { Slots, TooBusy } from './slots.js';

/** A task that ends when told to. */
function task(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async () => {
    log.push(name);
    await ended;
  };
  return { run, end };
}

describe('slots', () => {
  it('run a few at once, the rest in order of arrival', async () => {
    const log: string[] = [];
    const slots = new Slots(1, 2);
    const tasks = ['a', 'b', 'c'].map((name) => task(log, name));
    const all = Promise.all(tasks.map(({ run }) => slots.run(run)));
    for (const { end } of tasks) end();
    await all;
    expect(log).toEqual(['a', 'b', 'c']);
  });

  it('refuse when the line is full, and take again afterwards', async () => {
    const slots = new Slots(1, 0);
    const { run, end } = task([], 'a');
    const first = slots.run(run);
    await expect(slots.run(async () => 'b')).rejects.toThrow(TooBusy);
    end();
    await first;
    await expect(slots.run(async () => 'c')).resolves.toBe('c');
  });

  it('give the place back when a task fails', async () => {
    const slots = new Slots(1, 0);
    await expect(slots.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(slots.run(async () => 'b')).resolves.toBe('b');
  });
});
