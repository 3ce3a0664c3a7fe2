import { testKafka } from '@quipu/platform/testing';
import { whyNoKafka } from '../../../tools/kafka/java.mjs';

/** A group of tests on the broker of the run; counted as skipped, and said why once, where there is none. */
export function describeWithKafka(name: string, tests: (brokers: readonly string[]) => void): void {
  const brokers = testKafka();
  (brokers.length > 0 ? describe : describe.skip)(name, () => tests(brokers));
}

/** A group of tests that start brokers of their own. */
export function describeWithBrokers(name: string, tests: () => void): void {
  (testKafka().length > 0 && whyNoKafka() === undefined ? describe : describe.skip)(name, tests);
}
