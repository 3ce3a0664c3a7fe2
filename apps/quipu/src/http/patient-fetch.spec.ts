import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandsClient } from './commands-client.js';
import { patientFetch } from './patient-fetch.js';

/** A service that answers each request with the next status of the list, the last one for ever. */
async function serviceOf(statuses: readonly number[]) {
  const seen: { key: string | undefined; body: string }[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const status = statuses[Math.min(seen.length, statuses.length - 1)]!;
      seen.push({ key: request.headers['idempotency-key'] as string | undefined, body });
      // A connection cut in the middle: the sender cannot know what happened.
      if (status === 0) return request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(status < 300 ? { position: 7 } : { title: `título ${status}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, seen, stop: () => new Promise((resolve) => server.close(resolve)) };
}

describe('a request that may be repeated', () => {
  let service: Awaited<ReturnType<typeof serviceOf>>;

  afterEach(() => service.stop());

  test('law 3: a cut connection, a 503 and a conflict are answered by the same command with the same key', async () => {
    service = await serviceOf([0, 503, 409, 201]);
    const retries: string[] = [];
    const client = new CommandsClient(service.url, '300711', 'llave', (why) => retries.push(why));
    const answer = await client.send('report-value', { value: '1' }, 'f7a9d7c2-0000-5000-8000-000000000001');
    expect(answer).toEqual({ receipt: { position: 7 } });
    expect(service.seen).toHaveLength(4);
    expect(new Set(service.seen.map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
    expect(retries).toEqual(['no responde', 'respondió 503', 'respondió 409']);
  });

  test('a refusal is not repeated', async () => {
    service = await serviceOf([422]);
    const client = new CommandsClient(service.url, '300711', 'llave');
    expect(await client.send('report-value', {}, 'k')).toEqual({ problem: { status: 422, title: 'título 422' } });
    expect(service.seen).toHaveLength(1);
  });

  test.each([
    [401, 'npx quipu token'],
    [403, 'cuenta con permiso'],
  ])('%i ends the load and says what to do', async (status, advice) => {
    service = await serviceOf([status]);
    const client = new CommandsClient(service.url, '300711', 'llave');
    await expect(client.send('report-value', {}, 'k')).rejects.toMatchObject({ exitCode: 3, advice: expect.stringContaining(advice) });
  });

  test('patience ends: the last answer is given, or the lack of one is explained', async () => {
    service = await serviceOf([503]);
    expect((await patientFetch(service.url, {}, { totalMs: 200 })).status).toBe(503);
    await service.stop();
    await expect(patientFetch(service.url, {}, { totalMs: 200 })).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(/^No se pudo hablar con http:\/\/127\.0\.0\.1:\d+ \((nadie atiende en esa dirección|se cortó la conexión)\)\.$/),
    });
    service = await serviceOf([200]);
  });
});
