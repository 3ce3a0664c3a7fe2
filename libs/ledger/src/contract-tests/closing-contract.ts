import { until } from '@quipu/platform/testing';
import { LedgerUnavailable } from '../core/errors.js';
import { Follower } from './follower.js';
import type { LedgerUnderTest, MakeLedger } from './ledger-contract.js';
import { asked } from './samples.js';

export function closingContract(name: string, make: MakeLedger): void {
  describe(`${name}, a closed ledger`, () => {
    let made: LedgerUnderTest;

    beforeEach(async () => {
      made = await make({});
    });
    afterEach(() => made.dispose());

    it('has ended its subscriptions, without error', async () => {
      const { ledger } = made;
      const waiting = new Follower(ledger, { after: await ledger.head() });
      await ledger.append(asked());
      await until(() => waiting.events.length === 1);
      await ledger.close();
      await waiting.ended;
      expect(waiting.events).toHaveLength(1);
    });

    it('has recorded what was asked of it before, and records nothing more', async () => {
      const { ledger } = made;
      const before = ledger.append(asked());
      const closing = ledger.close();
      expect(await before).toMatchObject({ version: 1 });
      await closing;
      await expect(ledger.append(asked())).rejects.toThrow(LedgerUnavailable);
    });

    it('may be closed again', async () => {
      await made.ledger.close();
      await expect(made.ledger.close()).resolves.toBeUndefined();
    });
  });
}
