import type { Ledger } from '../core/ledger.js';
import type { Upcasters } from '../core/upcasting.js';
import { appendContract } from './append-contract.js';
import { closingContract } from './closing-contract.js';
import { idempotencyContract } from './idempotency-contract.js';
import { lawsContract } from './laws-contract.js';
import { readAllContract } from './read-all-contract.js';
import { readStreamContract } from './read-stream-contract.js';
import { subscriptionContract } from './subscription-contract.js';
import { timeContract } from './time-contract.js';
import { sampleUpcasters, upcastingContract } from './upcasting-contract.js';

export interface LedgerUnderTest {
  ledger: Ledger;
  /** Closes the ledger and removes what was made for it. */
  dispose(): Promise<void>;
}

/** Opens a ledger that applies the upcasters. Its store need not be empty, but nobody else may write to it. */
export type MakeLedger = (upcasters: Upcasters) => Promise<LedgerUnderTest>;

/** What every driver of the ledger must do, as Jest tests. Call it at the top of a spec file. */
export function ledgerContract(name: string, make: MakeLedger): void {
  describe(`${name}, the ledger's contract`, () => {
    let made: LedgerUnderTest;
    const ledger = () => made.ledger;

    beforeAll(async () => {
      made = await make(sampleUpcasters);
    });
    afterAll(() => made.dispose());

    appendContract(ledger);
    idempotencyContract(ledger);
    readStreamContract(ledger);
    readAllContract(ledger);
    upcastingContract(ledger);
    timeContract(ledger);
    subscriptionContract(ledger);
    lawsContract(ledger);
  });

  closingContract(name, make);
}
