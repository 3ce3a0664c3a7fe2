/** Copies of each partition where there are so many brokers. */
const COPIES = 3;
/** The history is for ever, and a page of events must fit. */
const FOR_EVER: Record<string, string> = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
};
const LARGEST_MESSAGE = 8 * 1024 * 1024;

export interface TopicSettings {
  copies: number;
  config: Record<string, string>;
}

/** As the relay makes the topic. With three brokers one may be away and what is sent is still kept twice. */
export function topicSettings(brokers: number): TopicSettings {
  const copies = Math.min(COPIES, brokers);
  return {
    copies,
    config: {
      ...FOR_EVER,
      'max.message.bytes': String(LARGEST_MESSAGE),
      // As the relay compresses: recompressed by the broker it could not be read by every client.
      'compression.type': 'producer',
      'min.insync.replicas': copies >= COPIES ? '2' : '1',
      'unclean.leader.election.enable': 'false',
    },
  };
}

/** What is wrong with a topic that somebody else made, in Spanish. */
export function topicProblems(partitions: number | undefined, found: { partitions: number; config: Record<string, string> }): string[] {
  const problems = Object.entries(FOR_EVER)
    .filter(([name, value]) => found.config[name] !== value)
    .map(([name, value]) => `«${name}» es ${found.config[name] ?? 'desconocido'} y ha de ser ${value}, porque la historia no caduca`);
  if (partitions !== undefined && partitions !== found.partitions) problems.unshift(otherPartitions(found.partitions, partitions));
  return problems;
}

function otherPartitions(found: number, wanted: number): string {
  return (
    `tiene ${found} particiones y se piden ${wanted}; el número no se puede cambiar una vez enviado algo, ` +
    'porque dice en qué partición está cada entidad: pida el que tiene (QUIPU_KAFKA_PARTITIONS) u otro tema (QUIPU_KAFKA_TOPIC)'
  );
}
