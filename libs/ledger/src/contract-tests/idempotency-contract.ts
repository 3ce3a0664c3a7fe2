import { randomUUID } from 'node:crypto';
import { CommandIdReused } from '../core/errors.js';
import type { Ledger } from '../core/ledger.js';
import { asked, collect, newStream, range } from './samples.js';

export function idempotencyContract(ledger: () => Ledger): void {
  describe('a command id', () => {
    it('law 3: sent twice has one effect and gets the first receipt', async () => {
      const request = asked({ notes: [1, 2] });
      const first = await ledger().append(request);
      expect(await ledger().append(request)).toEqual(first);
      expect(await collect(ledger().readStream(request.stream))).toHaveLength(2);
    });

    it('law 3: sent twenty times at once has one effect and one receipt', async () => {
      const request = asked({ notes: [1, 2, 3] });
      const receipts = await Promise.all(range(1, 20).map(() => ledger().append(request)));
      expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
      expect(await collect(ledger().readStream(request.stream))).toHaveLength(3);
    });

    it('law 3: gets its first receipt also when the stream has moved on', async () => {
      const request = asked();
      const first = await ledger().append(request);
      await ledger().append(asked({ stream: request.stream, expectedVersion: 1, notes: [2, 3] }));
      expect(await ledger().append(request)).toEqual(first);
      expect(await ledger().append({ ...request, expectedVersion: 3 })).toEqual(first);
      expect(await collect(ledger().readStream(request.stream))).toHaveLength(3);
    });

    it('is the same in upper and lower case', async () => {
      const commandId = randomUUID();
      const first = await ledger().append(asked({ commandId }));
      const again = await ledger().append(asked({ commandId: commandId.toUpperCase(), stream: first.stream }));
      expect(again).toEqual(first);
      expect(await ledger().receiptOf(commandId.toUpperCase(), 'the content')).toEqual(first);
    });

    it('law 3: is refused with another content, and nothing is recorded', async () => {
      const commandId = randomUUID();
      const first = await ledger().append(asked({ commandId, fingerprint: 'one' }));
      const other = asked({ commandId, fingerprint: 'other' });
      const refusal = await ledger().append(other).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(CommandIdReused);
      expect(refusal).toMatchObject({ commandId });
      expect(await collect(ledger().readStream(other.stream))).toEqual([]);
      expect(await ledger().receiptOf(commandId, 'one')).toEqual(first);
    });

    it('law 3: used at once for two contents serves one of them', async () => {
      const commandId = randomUUID();
      const requests = ['one', 'other'].map((fingerprint) => asked({ commandId, fingerprint }));
      const outcomes = await Promise.allSettled(requests.map((request) => ledger().append(request)));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lengths = await Promise.all(requests.map(async ({ stream }) => (await collect(ledger().readStream(stream))).length));
      expect(lengths.sort()).toEqual([0, 1]);
    });

    it('of a refused command is still free', async () => {
      const stream = newStream();
      const request = asked({ stream, expectedVersion: 7 });
      await expect(ledger().append(request)).rejects.toThrow();
      expect(await ledger().receiptOf(request.context.commandId, request.fingerprint)).toBeUndefined();
    });

    it('leads to its receipt, unless the content is another', async () => {
      const request = asked();
      const receipt = await ledger().append(request);
      const { commandId } = request.context;
      expect(await ledger().receiptOf(commandId, request.fingerprint)).toEqual(receipt);
      await expect(ledger().receiptOf(commandId, 'something else')).rejects.toThrow(CommandIdReused);
      expect(await ledger().receiptOf(randomUUID(), 'x')).toBeUndefined();
    });
  });
}
