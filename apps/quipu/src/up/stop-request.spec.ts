import { stopRequest } from './stop-request.js';

describe('the request to stop', () => {
  let again = 0;
  const open = () => stopRequest(() => (again += 1));

  beforeEach(() => (again = 0));

  test('Ctrl-C asks once; more of it only gets an answer', async () => {
    const request = open();
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGTERM', 'SIGTERM');
    await request.asked;
    expect(again).toBe(1);
    expect(request.failure()).toBeUndefined();
    request.forget();
  });

  test('what fails because of the stop is no failure', async () => {
    const request = open();
    process.emit('SIGINT', 'SIGINT');
    request.fail(new Error('cut off'));
    await request.asked;
    expect(request.failure()).toBeUndefined();
    expect(again).toBe(0);
    request.forget();
  });

  test('a failure stops everything and is kept, the first one', async () => {
    const request = open();
    request.fail('first');
    request.fail('second');
    await request.asked;
    expect(request.failure()).toEqual({ cause: 'first' });
    request.forget();
    expect(process.listenerCount('SIGHUP')).toBe(0);
  });
});
