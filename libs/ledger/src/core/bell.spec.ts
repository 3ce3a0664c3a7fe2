import { Bell } from './bell.js';

const never = new AbortController().signal;

describe('a bell', () => {
  it('wakes all who wait', async () => {
    const bell = new Bell();
    const waiting = Promise.all([bell.wait(bell.heard, never), bell.wait(bell.heard, never)]);
    bell.ring();
    await expect(waiting).resolves.toHaveLength(2);
  });

  it('is heard by who looked before it rang and waits after', async () => {
    const bell = new Bell();
    const { heard } = bell;
    bell.ring();
    await expect(bell.wait(heard, never)).resolves.toBeUndefined();
  });

  it('is not waited for beyond the limit, nor after an abort', async () => {
    const bell = new Bell();
    await expect(bell.wait(bell.heard, never, 1)).resolves.toBeUndefined();
    await expect(bell.wait(bell.heard, AbortSignal.abort())).resolves.toBeUndefined();
    const controller = new AbortController();
    const waiting = bell.wait(bell.heard, controller.signal);
    controller.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
