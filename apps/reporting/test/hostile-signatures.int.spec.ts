import { request } from 'node:http';
import { indicator, indicatorDefined, planEvents, reported } from '@quipu/planning/testing';
import { asRecorded, ENTITY, PERIOD, PLACE, type RunningLifecycle, startLifecycle } from './running-lifecycle.fixture.js';
import { signedFile } from './signed-file.js';

const MEGABYTE = 1024 * 1024;
const signatories = [{ order: 1, office: 'Planeamiento', role: 'Jefa' }, { order: 2, office: 'Gerencia', role: 'Gerente' }];

describe('hostile uploads of a signed report', () => {
  let quipu: RunningLifecycle;
  let pdf: Buffer;

  beforeAll(async () => {
    quipu = await startLifecycle();
    await quipu.record([...asRecorded('plan', 'PEI', planEvents), ...asRecorded('indicator', indicator, [indicatorDefined, reported])]);
    const { status } = await quipu.command('freeze-report', { period: PERIOD, signatories });
    expect(status).toBe(201);
    pdf = (await quipu.get(`versions/1/report.pdf?${PLACE}`)).bytes;
  });
  afterAll(async () => {
    expect((await quipu.send('/health/live', {})).status).toBe(200);
    await quipu.stop();
  });

  /** Sends zeros of the given size, with or without saying how many beforehand; the status of the answer. */
  function sendZeros(bytes: number, declared: boolean, as: string): Promise<number> {
    const headers = {
      authorization: `Bearer ${quipu.tokenOf(as)}`,
      'content-type': 'application/pdf',
      ...(declared ? { 'content-length': bytes } : { 'transfer-encoding': 'chunked' }),
    };
    return new Promise((resolve, reject) => {
      let refused = false;
      const sent = request(`${quipu.url}/v1/${ENTITY}/reports/versions/1/signatures/1?${PLACE}`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        answer.once('end', () => {
          refused = true;
          sent.destroy();
          resolve(answer.statusCode ?? 0);
        });
      });
      sent.once('error', reject);
      const piece = Buffer.alloc(MEGABYTE);
      let left = bytes;
      const more = (): void => {
        while (left > 0 && !refused) {
          left -= piece.length;
          if (!sent.write(piece)) return void sent.once('drain', more);
        }
        if (!refused) sent.end();
      };
      more();
    });
  }

  it.each([
    ['declared', true],
    ['in pieces, its size unsaid', false],
  ])('200 MB, %s: refused, without keeping them in memory', async (_how, declared) => {
    const before = process.memoryUsage().rss;
    expect(await sendZeros(200 * MEGABYTE, declared, 'planeamiento')).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * MEGABYTE);
  });

  it('200 MB of nobody are not even read', async () => {
    expect(await sendZeros(200 * MEGABYTE, true, 'nobody')).toBe(401);
  });

  it.each([
    ['no PDF', () => Buffer.from('<html>'), 422],
    ['nothing', () => Buffer.alloc(0), 422],
    ['the frozen file, unsigned', () => pdf, 422],
    ['a signed file cut short', () => signedFile(pdf, 'x').subarray(0, pdf.length + 20), 422],
    ['half of the frozen file', () => pdf.subarray(0, pdf.length / 2), 422],
    ['another PDF, signed', () => signedFile(Buffer.from('%PDF-1.7\n'), 'x'), 422],
    ['a frozen file with one byte changed', () => changed(signedFile(pdf, 'x'), 1_000), 422],
    ['19 MB of zeros after a PDF', () => Buffer.concat([pdf, Buffer.alloc(19 * MEGABYTE)]), 422],
  ])('%s: refused, and says so', async (_what, file, status) => {
    const head = await quipu.ledger.head();
    const answer = await quipu.sign(1, 1, file());
    expect([answer.status, answer.body.errors?.map(({ field }) => field)]).toEqual([status, ['body']]);
    expect(await quipu.ledger.head()).toBe(head);
  });

  it('another content type: refused', async () => {
    expect((await quipu.sign(1, 1, signedFile(pdf, 'x'), { type: 'application/octet-stream' })).status).toBe(415);
    expect((await quipu.sign(1, 1, Buffer.from('{}'), { type: 'application/json' })).status).toBe(415);
  });

  it('a turn or a version that is none: refused naming it', async () => {
    for (const [version, turn, field] of [[1, 2, 'order'], [1, 9, 'order'], [7, 1, 'version']] as const) {
      expect(await quipu.sign(version, turn, signedFile(pdf, 'x'))).toMatchObject({ status: 422, body: { errors: [{ field }] } });
    }
    for (const path of ['versions/0/signatures/1', 'versions/1/signatures/uno', 'versions/99999/signatures/1']) {
      const init = { method: 'POST', headers: { 'content-type': 'application/pdf' }, body: new Uint8Array(pdf) };
      expect((await quipu.send(`/v1/${ENTITY}/reports/${path}?${PLACE}`, init, 'planeamiento')).status).toBe(400);
    }
  });

  it('a PDF where an order is expected: refused', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/pdf' }, body: new Uint8Array(pdf) };
    expect((await quipu.send(`/v1/${ENTITY}/commands/freeze-report`, init, 'planeamiento')).status).toBe(400);
  });

  it('an upload that breaks off leaves the service as it was', async () => {
    const headers = { authorization: `Bearer ${quipu.tokenOf('planeamiento')}`, 'content-type': 'application/pdf', 'content-length': pdf.length * 2 };
    await new Promise<void>((resolve) => {
      const sent = request(`${quipu.url}/v1/${ENTITY}/reports/versions/1/signatures/1?${PLACE}`, { method: 'POST', headers });
      sent.once('error', () => resolve()).once('close', () => resolve());
      sent.write(pdf, () => sent.destroy());
    });
    expect(await quipu.sign(1, 1, signedFile(pdf, 'jefa'))).toMatchObject({ status: 201 });
  });
});

function changed(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = copy[at]! ^ 1;
  return copy;
}
