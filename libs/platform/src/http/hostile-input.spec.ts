import { connect } from 'node:net';
import { GOOD_ORDER, KEY, openDesk, type Desk } from './desk.fixture.js';
import type { ProblemDocument } from './problems/index.js';
import { listen } from './serve.js';

describe('hostile input', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.app.close());

  const sendRaw = (payload: string | Buffer, headers: Record<string, string> = {}, url = '/v1/300711/orders') =>
    desk.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', 'idempotency-key': KEY, ...headers } });
  const send = (body: unknown, headers?: Record<string, string>) => sendRaw(JSON.stringify(body), headers);
  const get = (url: string) => desk.app.inject({ method: 'GET', url });
  const problemOf = (response: { statusCode: number; headers: object; body: string }) => {
    expect(response.headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8' });
    const problem = JSON.parse(response.body) as ProblemDocument;
    expect(problem).toMatchObject({ status: response.statusCode, type: expect.any(String), title: expect.any(String), instance: expect.stringMatching(/^urn:uuid:/) });
    return problem;
  };
  const fieldsOf = (response: { statusCode: number; headers: object; body: string }) => {
    expect(response.statusCode).toBe(400);
    return problemOf(response).errors.map(({ field }) => field);
  };

  it('lets a good order through, exactly as sent', async () => {
    const response = await send(GOOD_ORDER);
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({ body: GOOD_ORDER, entity: '300711', key: KEY });
  });

  it.each<[string, object, string[]]>([
    ['an unknown field', { extra: 1 }, ['extra']],
    ['an unknown field deep inside', { baseline: { year: 2023, value: '80', extra: 1 } }, ['baseline.extra']],
    ['a field named like something every object has', { hasOwnProperty: 1 }, ['hasOwnProperty']],
    ['a field named constructor', { constructor: { prototype: { x: 1 } } }, ['constructor']],
    ['a missing field', { name: undefined }, ['name']],
    ['null where a value is due', { name: null }, ['name']],
    ['a text of spaces', { name: '   ' }, ['name']],
    ['a text that is too long', { name: 'x'.repeat(41) }, ['name']],
    ['a number where a text is due', { name: 5 }, ['name']],
    ['a list where a text is due', { name: ['x'] }, ['name']],
    ['an object where a text is due', { code: { $ne: 1 } }, ['code']],
    ['a decimal as a JSON number', { value: 88.7 }, ['value']],
    ['a decimal with thousands', { value: '1,295.60' }, ['value']],
    ['a decimal in exponents', { value: '1e400' }, ['value']],
    ['a decimal without end', { value: '9'.repeat(5000) }, ['value']],
    ['a word that is not one of the list', { sense: 'hacia arriba' }, ['sense']],
    ['a list where an object is due', { baseline: [{ year: 2023, value: '80' }] }, ['baseline']],
    ['a text where an object is due', { baseline: 'x' }, ['baseline']],
    ['a year that is no year', { baseline: { year: 20.5, value: '80' } }, ['baseline.year']],
    ['a list where a map is due', { targets: ['90'] }, ['targets']],
    ['wrong entries of a map', { targets: { 2025: 90, veinte: '1', 2031: 'x' } }, ['targets.2025', 'targets.2031', 'targets.veinte']],
    ['an object where a list is due', { steps: { 0: { name: 'x' } } }, ['steps']],
    ['a list that is too long', { steps: [1, 2, 3, 4].map(() => ({ name: 'x' })) }, ['steps']],
    ['wrong items of a list', { steps: [{ name: 'x' }, null, [], 'x'].slice(1) }, ['steps[0]', 'steps[1]', 'steps[2]']],
    ['a wrong field of an item', { steps: [{ name: 'x' }, { name: 7 }] }, ['steps[1].name']],
    ['a wrong item of a list of codes', { withdraw: ['AEI.01', 'AEI.1', null] }, ['withdraw[1]', 'withdraw[2]']],
    ['a day that does not exist', { validAt: '2025-06-31' }, ['validAt']],
    ['a wrong document', { documents: [{ title: 'Acta', sha256: 'ABC' }] }, ['documents[0].sha256']],
    ['NUL in a text', { name: 'a\0b' }, ['name']],
    ['NUL in the name of a field', { 'a\0b': 1 }, ['body']],
    ['several things at once', { code: 'x', value: 3, other: 1 }, ['other', 'code', 'value']],
  ])('refuses %s and names it', async (_what, change, fields) => {
    expect(fieldsOf(await send({ ...GOOD_ORDER, ...change }))).toEqual(fields);
  });

  it('says in Spanish what is expected, with an example', async () => {
    const { detail, errors } = problemOf(await send({ ...GOOD_ORDER, value: 88.7, code: undefined, extra: 1 }));
    expect(detail).toBe('Hay 3 campos por corregir; no se registró nada.');
    expect(errors.map(({ message }) => message)).toEqual([
      'El campo extra no existe en esta orden.',
      'Código del indicador: falta; se espera un código como IND.01.',
      'Valor: se espera un número escrito como texto, con punto decimal y sin separador de miles, por ejemplo "1295.60" o "ND".',
    ]);
  });

  it.each([
    ['half of a character', '{"name":"\\ud800"}', ['name']],
    ['__proto__', '{"__proto__":{"admin":true}}', ['__proto__']],
    ['a deep __proto__', '{"baseline":{"__proto__":{"year":2023}}}', ['baseline.__proto__']],
    ['malformed JSON', '{"code":', ['body']],
    ['nothing at all', '', ['body']],
    ['null', 'null', ['body']],
    ['a list', '[]', ['body']],
    ['a text', '"x"', ['body']],
    ['a number beyond all numbers', '1e999', ['body']],
  ])('refuses %s as the content', async (_what, payload, fields) => {
    expect(fieldsOf(await sendRaw(payload))).toEqual(fields);
  });

  it('refuses nesting without end', async () => {
    const [field] = fieldsOf(await sendRaw(`{"name":${'['.repeat(400_000)}${']'.repeat(400_000)}}`));
    expect(field).toMatch(/^name(\[0\])+$/);
  });

  it('refuses bytes that are not UTF-8', async () => {
    expect(fieldsOf(await sendRaw(Buffer.from([0x22, 0xff, 0xfe, 0x22])))).toEqual(['body']);
  });

  it('refuses more than 1 MiB with 413', async () => {
    const response = await sendRaw(JSON.stringify({ ...GOOD_ORDER, name: 'x'.repeat(1024 * 1024) }));
    expect(response.statusCode).toBe(413);
    expect(problemOf(response).detail).toMatch(/1 MiB/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'no es un tipo', ''])(
    'refuses the content type «%s» with 4xx',
    async (type) => {
      const response = await sendRaw('code=1', { 'content-type': type });
      expect([400, 415]).toContain(response.statusCode);
      problemOf(response);
    },
  );

  it.each<[string, Record<string, string>]>([
    ['is missing', {}],
    ['is not a UUID', { 'idempotency-key': 'x' }],
    ['comes twice', { 'idempotency-key': `${KEY}, ${KEY}` }],
    ['is enormous', { 'idempotency-key': 'a'.repeat(8000) }],
  ])('refuses an order whose Idempotency-Key %s', async (_what, headers) => {
    const response = await desk.app.inject({ method: 'POST', url: '/v1/300711/orders', payload: GOOD_ORDER, headers });
    expect(fieldsOf(response)).toEqual(['Idempotency-Key']);
  });

  it.each<[string, string, number]>([
    ['an unknown address', '/v1/300711/nada', 404],
    ['a known address with another method', '/v1/300711/orders', 404],
    ['an entity that is none', '/v1/30071x/table?period=2025-S1', 400],
    ['NUL in the address', '/v1/%00/table?period=2025-S1', 400],
    ['a broken escape', '/v1/300711/%zz', 400],
    ['an escape that is not UTF-8', '/v1/%ff%fe/table?period=2025-S1', 400],
    ['an entity without end', `/v1/${'3'.repeat(5000)}/table?period=2025-S1`, 414],
    ['a path upwards', '/v1/300711/../../etc/passwd', 404],
  ])('answers %s with a problem', async (_what, url, status) => {
    const response = await get(url);
    expect(response.statusCode).toBe(status);
    problemOf(response);
  });

  it.each<[string, string[]]>([
    ['', ['period']],
    ['period=2025-S3', ['period']],
    ['period=2025-S1&period=2025-S2', ['period']],
    ['period=2025-S1&periodo=x', ['periodo']],
    ['period=2025-S1&min-position=-1', ['min-position']],
    ['period=2025-S1&min-position=1e3', ['min-position']],
    ['period=2025-S1&min-position=%00', ['min-position']],
    ['period=%ED%A0%80', ['period']],
    ['period=2025-S1&__proto__=x', ['__proto__']],
    ['period[$gt]=1', ['period[$gt]', 'period']],
  ])('refuses the query «%s» naming the parameter', async (query, fields) => {
    expect(fieldsOf(await get(`/v1/300711/table?${query}`))).toEqual(fields);
  });

  it('reads numbers of a query', async () => {
    const response = await get('/v1/300711/table?period=2025-S1&min-position=42');
    expect(response.json()).toEqual({ entity: '300711', query: { period: '2025-S1', 'min-position': 42 } });
  });

  it('answers with a problem what is not even HTTP', async () => {
    const url = new URL(await listen(desk.app, { httpHost: '127.0.0.1', httpPort: 0, logLevel: 'info' }));
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(url.port), url.hostname, () => socket.write('ESTO NO ES HTTP\r\n\r\n'));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).toMatch(/application\/problem\+json/);
  });
});
