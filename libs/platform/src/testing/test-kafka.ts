/** Addresses of the Kafka of the tests; empty where there can be none on this machine. */
export function testKafka(): string[] {
  return (process.env.QUIPU_TEST_KAFKA ?? '').split(',').filter((address) => address !== '');
}
