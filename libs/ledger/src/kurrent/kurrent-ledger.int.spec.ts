import { ledgerContract } from '../contract-tests/index.js';
import { KurrentDouble } from './double/kurrent-double.fixture.js';
import { KurrentLedger } from './kurrent-ledger.js';

/** A server to test with instead of the double: its connection string. */
const server = process.env.QUIPU_TEST_KURRENTDB;

ledgerContract(server ? 'KurrentDB' : 'KurrentDB’s double', async (upcasters) => {
  const double = server ? undefined : await KurrentDouble.start();
  const ledger = new KurrentLedger({ connectionString: server ?? double!.url, upcasters });
  return {
    ledger,
    dispose: async () => {
      await ledger.close();
      double?.shut();
    },
  };
});
