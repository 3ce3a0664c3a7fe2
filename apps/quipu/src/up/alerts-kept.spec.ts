import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { alertsKept } from './alerts-kept.js';

/** A projector whose alerts follow its records one look later each time. */
async function projector(answers: { head: number; alerts: { state: string; pending: number; position: number } }[]) {
  let looks = 0;
  const server: Server = createServer((_request, response) => response.end(JSON.stringify(answers[Math.min(looks++, answers.length - 1)])));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, looks: () => looks, stop: () => server.close() };
}

const alerts = (position: number, pending = 0) => ({ head: 251, alerts: { state: pending ? 'pendiente' : 'al día', pending, position } });

describe('before the first report', () => {
  it('the alerts of what is recorded are waited for', async () => {
    const { url, looks, stop } = await projector([alerts(0), alerts(100), alerts(251, 1), alerts(251)]);
    await alertsKept(url);
    expect(looks()).toBe(4);
    stop();
  });

  it('but not for ever, nor where nobody answers', async () => {
    const { url, stop } = await projector([alerts(0)]);
    await alertsKept(url, 400);
    stop();
    await alertsKept('http://127.0.0.1:9', 10);
  });
});
