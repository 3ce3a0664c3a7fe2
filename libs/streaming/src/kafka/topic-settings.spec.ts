import { topicProblems, topicSettings } from './topic-settings.js';

describe('the topic’s settings', () => {
  test('three copies of which two must be there, where there are three brokers', () => {
    expect(topicSettings(5)).toMatchObject({ copies: 3, config: { 'min.insync.replicas': '2' } });
    expect(topicSettings(1)).toMatchObject({ copies: 1, config: { 'min.insync.replicas': '1' } });
  });

  test('a topic made by itself is as it must be', () => {
    expect(topicProblems(12, { partitions: 12, config: topicSettings(3).config })).toEqual([]);
    expect(topicProblems(undefined, { partitions: 5, config: topicSettings(3).config })).toEqual([]);
  });

  test('another number of partitions, or one that forgets, is refused in words', () => {
    const config = { ...topicSettings(1).config, 'retention.ms': '604800000', 'cleanup.policy': 'compact' };
    expect(topicProblems(12, { partitions: 6, config })).toEqual([
      expect.stringMatching(/tiene 6 particiones y se piden 12.*QUIPU_KAFKA_PARTITIONS/),
      '«cleanup.policy» es compact y ha de ser delete, porque la historia no caduca',
      '«retention.ms» es 604800000 y ha de ser -1, porque la historia no caduca',
    ]);
  });
});
