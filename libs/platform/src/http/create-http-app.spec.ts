import { GOOD_ORDER, healthOf, KEY, openDesk, slowRequest, type Desk } from './desk.fixture.js';
import type { ProblemDocument } from './problems/index.js';
import { listen } from './serve.js';

describe('an HTTP application', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.app.close());

  const get = (url: string, headers = {}) => desk.app.inject({ method: 'GET', url, headers });
  const failing = async (kind: string) => {
    const response = await get(`/v1/300711/failures/x?kind=${kind}`);
    return { status: response.statusCode, retryAfter: response.headers['retry-after'], problem: response.json<ProblemDocument>() };
  };

  it('answers an unexpected error with 500 and a number to look for in the log, and tells nothing of its inside', async () => {
    const { status, problem } = await failing('secret');
    expect(status).toBe(500);
    expect(JSON.stringify(problem)).not.toMatch(/secret|postgres|TypeError/);
    const correlation = problem.instance.replace('urn:uuid:', '');
    expect(desk.lines.some((line) => line.includes(correlation) && line.includes('cannot read'))).toBe(true);
  });

  it('does not let an inner error choose its own status', async () => {
    expect((await failing('borrowed')).status).toBe(500);
  });

  it.each(['away', 'starting'])('answers 503 and when to come back while the database is %s', async (kind) => {
    const { status, retryAfter, problem } = await failing(kind);
    expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '2' });
    expect(problem.detail).toMatch(/misma Idempotency-Key/);
  });

  it('answers with the problem that was thrown, or the one the app translates', async () => {
    expect((await failing('refused')).problem).toMatchObject({ status: 422, title: 'No se puede', errors: [{ field: 'value', message: 'No.' }] });
    expect((await failing('ours')).problem).toMatchObject({ status: 409, title: 'Conocido' });
  });

  it('keeps the sender’s correlation id when it is a UUID, and gives one when not', async () => {
    const order = (headers: Record<string, string>) =>
      desk.app.inject({ method: 'POST', url: '/v1/300711/orders', payload: GOOD_ORDER, headers: { 'idempotency-key': KEY, ...headers } });
    const kept = await order({ 'x-correlation-id': KEY.toUpperCase() });
    expect(kept.headers['x-correlation-id']).toBe(KEY);
    expect(kept.json()).toMatchObject({ correlation: KEY });
    const given = await order({ 'x-correlation-id': 'abc\u00ff' });
    expect(given.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('writes one log line per request, without its query string', async () => {
    await get('/v1/300711/table?period=2025-S1');
    const line = desk.lines.map((text) => JSON.parse(text) as Record<string, unknown>).find(({ msg }) => msg === 'petición');
    expect(line).toMatchObject({ method: 'GET', path: '/v1/300711/table', status: 200, correlationId: expect.any(String) });
  });

  it('lives, and is ready when all its checks pass', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'bien', checks: [] });
    healthOf(desk).register('base de datos', async () => 'responde');
    const ready = await get('/health/ready');
    expect({ status: ready.statusCode, body: ready.json() }).toEqual({
      status: 200, body: { status: 'bien', checks: [{ name: 'base de datos', ok: true, detail: 'responde' }] },
    });
  });

  it('is not ready while one check fails, and says which and why', async () => {
    healthOf(desk).register('tablas de lectura', () => Promise.reject(new Error('van 300 registros detrás')));
    const ready = await get('/health/ready');
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({ status: 'con problemas', checks: [{ ok: false, detail: 'van 300 registros detrás' }] });
  });

  it('describes its interface, with fields, examples and problems', async () => {
    const document = (await get('/openapi.json')).json<{ paths: Record<string, Record<string, { responses: object }>>; components: { schemas: Record<string, { properties: object; required: string[] }> } }>();
    expect(Object.keys(document.paths)).toEqual(['/v1/{entity}/orders', '/v1/{entity}/table', '/v1/{entity}/slow', '/v1/{entity}/failures/{kind}']);
    expect(document.components.schemas.OrderBody?.properties).toMatchObject({
      code: { type: 'string', pattern: '^IND\\.\\d{2}$', example: 'IND.01', description: 'Código del indicador' },
      value: { nullable: true },
      steps: { type: 'array', maxItems: 3 },
    });
    expect(document.components.schemas.OrderBody?.required).not.toContain('steps');
    expect(document.paths['/v1/{entity}/orders']?.post?.responses).toHaveProperty('400');
  });

  it('shows a page with its interface, without asking anything of other machines', async () => {
    const page = await get('/docs');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="https?:/);
    expect((await get('/docs/swagger-ui-bundle.js')).statusCode).toBe(200);
  });

  it('finishes what is in flight when it is closed, and takes nothing new', async () => {
    const url = await listen(desk.app, { httpHost: '127.0.0.1', httpPort: 0, logLevel: 'info' });
    let end = (): void => undefined;
    slowRequest.mayEnd = new Promise((resolve) => (end = resolve));
    const begun = new Promise<void>((resolve) => (slowRequest.begun = resolve));
    const answer = fetch(`${url}/v1/300711/slow`);
    await begun;
    const closing = desk.app.close();
    await expect(untilRefused(url)).resolves.toBe(true);
    end();
    expect(await (await answer).json()).toEqual({ finished: true });
    await closing;
  });

  it('sends careful headers and lets no other site call it', async () => {
    const { headers } = await get('/health/live', { origin: 'https://otro.example' });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

/** Resolves when nobody accepts connections there any more. */
async function untilRefused(url: string): Promise<boolean> {
  for (;;) {
    const accepted = await fetch(`${url}/health/live`).then((response) => response.text()).then(() => true, () => false);
    if (!accepted) return true;
  }
}
