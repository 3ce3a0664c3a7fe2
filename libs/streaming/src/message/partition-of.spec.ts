import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { partitionOf } from './partition-of.js';

describe('the partition of an entity', () => {
  test('is the one that Kafka’s own clients reckon', () => {
    const kafkas = Partitioners.DefaultPartitioner();
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
        const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({ partitionId, partitionErrorCode: 0, leader: 1, replicas: [], isr: [] }));
        expect(partitionOf(key, partitions)).toBe(kafkas({ topic: 't', partitionMetadata, message: { key, value: null } }));
      }),
      { numRuns: 1_000 },
    );
  });

  test('never changes: what has been sent lies where it lies', () => {
    expect(['300711', '300712', '000001', '999999'].map((entity) => partitionOf(entity, 12))).toMatchInlineSnapshot(`
[
  1,
  1,
  0,
  3,
]
`);
  });
});
