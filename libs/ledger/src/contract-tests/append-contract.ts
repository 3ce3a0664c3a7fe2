import { randomUUID } from 'node:crypto';
import { WrongExpectedVersion } from '../core/errors.js';
import { eventId } from '../core/event-id.js';
import type { Ledger } from '../core/ledger.js';
import { asked, collect, newStream, notesOf, range } from './samples.js';

export function appendContract(ledger: () => Ledger): void {
  describe('append', () => {
    it('starts a stream at version 1 and answers with a receipt', async () => {
      const request = asked();
      const receipt = await ledger().append(request);
      const [event] = await collect(ledger().readStream(request.stream));
      expect(receipt).toEqual({
        commandId: request.context.commandId,
        stream: request.stream,
        version: 1,
        position: event!.position,
        events: 1,
        recordedAt: event!.recordedAt,
      });
    });

    it('keeps the whole envelope', async () => {
      const commandId = randomUUID();
      const correlationId = randomUUID();
      const stream = newStream();
      const actor = { account: 'rquispe', office: '04.01', role: 'responsible-unit', acr: 'loa3' };
      const documents = [{ title: 'Informe', number: '017-2025', sha256: 'a'.repeat(64) }, { title: 'Acta' }];
      const context = { correlationId, actor, documents, reason: 'cifra definitiva', validAt: '2025-06-30T23:59:59.5-05:00' };
      await ledger().append(asked({ stream, commandId, context, events: [{ type: 'sample.noted', schemaVersion: 3, data: { value: '12.50' } }] }));
      const [event] = await collect(ledger().readStream(stream));
      expect(event).toEqual({
        id: eventId(commandId, 1),
        stream,
        version: 1,
        position: expect.any(Number),
        type: 'sample.noted',
        schemaVersion: 3,
        data: { value: '12.50' },
        entity: stream.slice(0, 6),
        actor,
        validAt: '2025-07-01T04:59:59.500Z',
        recordedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
        correlationId,
        causationId: commandId,
        reason: 'cifra definitiva',
        documents,
      });
    });

    it('has no reason where none was given', async () => {
      const request = asked();
      await ledger().append(request);
      const [event] = await collect(ledger().readStream(request.stream));
      expect(Object.keys(event!)).not.toContain('reason');
    });

    it('records several events of one command one after another, with ids of their own', async () => {
      const request = asked({ notes: range(1, 5) });
      const [receipt] = await Promise.all([ledger().append(request), ...range(1, 10).map(() => ledger().append(asked()))]);
      const events = await collect(ledger().readStream(request.stream));
      expect(notesOf(events)).toEqual(range(1, 5));
      expect(events.map(({ version }) => version)).toEqual(range(1, 5));
      expect(new Set(events.map(({ id }) => id)).size).toBe(5);
      expect(receipt).toMatchObject({ version: 5, events: 5, position: events[4]!.position });
      const between = await collect(ledger().readAll({ after: events[0]!.position - 1, upToPosition: events[4]!.position }));
      expect(between.map(({ stream }) => stream)).toEqual(Array(5).fill(request.stream));
    });

    it.each([
      ['behind the stream', 1, 2],
      ['ahead of the stream', 3, 2],
      ['of a stream that was to be new', 0, 2],
    ])('refuses a version %s, saying the actual one', async (_name, expectedVersion, actual) => {
      const stream = newStream();
      await ledger().append(asked({ stream, notes: [1, 2] }));
      const refusal = await ledger().append(asked({ stream, expectedVersion })).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(WrongExpectedVersion);
      expect(refusal).toMatchObject({ stream, expected: expectedVersion, actual });
    });

    it('refuses a version of a stream that does not exist', async () => {
      await expect(ledger().append(asked({ expectedVersion: 1 }))).rejects.toMatchObject({ expected: 1, actual: 0 });
    });

    it('records nothing of a refused command, which may come again', async () => {
      const stream = newStream();
      await ledger().append(asked({ stream }));
      const refused = asked({ stream, notes: [1, 2, 3] });
      await expect(ledger().append(refused)).rejects.toThrow(WrongExpectedVersion);
      expect(await collect(ledger().readStream(stream))).toHaveLength(1);
      expect(await ledger().append({ ...refused, expectedVersion: 1 })).toMatchObject({ version: 4 });
    });

    it('lets the others through when one of many at once conflicts', async () => {
      const taken = newStream();
      await ledger().append(asked({ stream: taken }));
      const good = range(1, 30).map((note) => asked({ notes: [note, note] }));
      const requests = good.flatMap((request, index) => (index % 10 === 5 ? [asked({ stream: taken }), request] : [request]));
      const outcomes = await Promise.allSettled(requests.map((request) => ledger().append(request)));
      const refused = requests.filter((_request, index) => outcomes[index]!.status === 'rejected');
      expect(refused.map(({ stream }) => stream)).toEqual([taken, taken, taken]);
      for (const { stream } of good) expect(await collect(ledger().readStream(stream))).toHaveLength(2);
    });

    it.each([
      ['accents, Quechua, emoji and NUL', 'ñandú Ñuqayku ʼ 🪢\u0000 "\\ \n\u2028'],
      ['a lone surrogate', 'half \ud83e'],
      ['one megabyte', 'ñ🪢"\\'.repeat(200_000)],
      ['numbers as they were written', ['0.10', '1e400', '12345678901234567890.1234567890']],
    ])('gives back %s as it came', async (_name, note) => {
      const request = asked({ notes: [note] });
      await ledger().append(request);
      expect(notesOf(await collect(ledger().readStream(request.stream)))).toEqual([note]);
    });

    it('does not see what the caller does to its objects later', async () => {
      const data = { note: ['as sent'] };
      const request = asked({ events: [{ type: 'sample.noted', schemaVersion: 1, data }] });
      await ledger().append(request);
      data.note.push('added later');
      const [first] = await collect(ledger().readStream(request.stream));
      (first!.data as typeof data).note.push('added by a reader');
      expect(notesOf(await collect(ledger().readStream(request.stream)))).toEqual([['as sent']]);
    });

    it.each([
      ['without events', { notes: [] }],
      ['whose command id is no UUID', { commandId: '42' }],
      ['whose instant has no zone', { context: { validAt: '2025-06-30T00:00:00' } }],
      ['whose entity is not the stream’s', { context: { entity: '999999' }, stream: '300711.sample-1' }],
      ['of a stream that text cannot keep', { stream: '300711.sample-\u0000' }],
      ['of a negative version', { expectedVersion: -1 }],
    ])('refuses a request %s', async (_name, wanted) => {
      await expect(ledger().append(asked(wanted))).rejects.toThrow(/^not a|^the |^an append/);
    });
  });
}
