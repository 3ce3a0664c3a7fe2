import { Turns } from './turns.js';

/** A task that ends when told. */
function held() {
  let finish = () => {};
  const until = new Promise<void>((resolve) => (finish = resolve));
  return { until, finish };
}

describe('turns', () => {
  it('run tasks of one key in order of arrival, one at a time', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => turns.take('key', task(name))));
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('do not make other keys wait', async () => {
    const turns = new Turns();
    const first = held();
    const slow = turns.take('one', () => first.until);
    await expect(turns.take('other', () => Promise.resolve('done'))).resolves.toBe('done');
    first.finish();
    await slow;
  });

  it('go on after a failure, which only its own caller hears of', async () => {
    const turns = new Turns();
    const failing = turns.take('key', () => Promise.reject(new Error('mine')));
    const next = turns.take('key', () => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('mine');
    await expect(next).resolves.toBe('next');
  });

  it('remember no key whose tasks are over', async () => {
    const turns = new Turns();
    await Promise.all(['a', 'a', 'b'].map((key) => turns.take(key, () => Promise.resolve())));
    await new Promise(setImmediate);
    expect(turns.size).toBe(0);
  });
});
