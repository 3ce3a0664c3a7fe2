import type { Admin, Kafka } from 'kafkajs';
import { pause } from '@quipu/ledger';
import { TopicMissing, TopicUnfit } from '../feed/topic-unfit.js';
import { ConfigResourceTypes } from './kafkajs.js';
import { topicProblems, topicSettings } from './topic-settings.js';

export interface TopicState {
  partitions: number;
  /** No partition is empty. */
  filled: boolean;
  /** No partition has lost its beginning. */
  whole: boolean;
}

const PATIENCE = 30;
const PAUSE_MS = 100;

/** Makes the topic where there is none; safe to call at every start and from several processes. Throws `TopicUnfit`. */
export function ensureTopic(kafka: Kafka, topic: string, partitions: number): Promise<TopicState> {
  return asAdmin(kafka, async (admin) => {
    if (!(await exists(admin, topic))) await create(admin, topic, partitions);
    return patiently(() => inspect(admin, topic, partitions));
  });
}

/** The topic as a reader finds it. Throws `TopicMissing`, `TopicUnfit`. */
export function inspectTopic(kafka: Kafka, topic: string): Promise<TopicState> {
  return asAdmin(kafka, async (admin) => {
    if (!(await exists(admin, topic))) throw new TopicMissing(topic);
    const state = await inspect(admin, topic, undefined);
    if (!state.whole) throw new TopicUnfit(topic, ['le falta el principio: alguien borró mensajes']);
    return state;
  });
}

/** A topic that has just been made is known before its partitions answer. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = PATIENCE; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !(error as { retriable?: boolean }).retriable) throw error;
      await pause(PAUSE_MS, new AbortController().signal);
    }
  }
}

async function asAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin({ retry: { retries: 2 } });
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

const exists = async (admin: Admin, topic: string): Promise<boolean> => (await admin.listTopics()).includes(topic);

async function create(admin: Admin, topic: string, partitions: number): Promise<void> {
  const { brokers } = await admin.describeCluster();
  const { copies, config } = topicSettings(brokers.length);
  const configEntries = Object.entries(config).map(([name, value]) => ({ name, value }));
  // False when another process was faster: what it made is inspected like any other.
  await admin.createTopics({ topics: [{ topic, numPartitions: partitions, replicationFactor: copies, configEntries }] });
}

async function inspect(admin: Admin, topic: string, partitions: number | undefined): Promise<TopicState> {
  const offsets = await admin.fetchTopicOffsets(topic);
  const problems = topicProblems(partitions, { partitions: offsets.length, config: await configOf(admin, topic) });
  if (problems.length > 0) throw new TopicUnfit(topic, problems);
  return {
    partitions: offsets.length,
    filled: offsets.every(({ high }) => high !== '0'),
    whole: offsets.every(({ low }) => low === '0'),
  };
}

async function configOf(admin: Admin, topic: string): Promise<Record<string, string>> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.TOPIC, name: topic }],
  });
  return Object.fromEntries(resources[0]!.configEntries.map(({ configName, configValue }) => [configName, configValue]));
}
