import type { EachBatchPayload, IHeaders, KafkaMessage } from 'kafkajs';
import type { ArrivedMessage } from '../message/index.js';

export function arrivedMessages({ batch }: EachBatchPayload): ArrivedMessage[] {
  return batch.messages.map((message) => arrived(batch.partition, message));
}

function arrived(partition: number, { offset, key, value, headers }: KafkaMessage): ArrivedMessage {
  return { partition, offset, key, value, headers: headerLists(headers ?? {}) };
}

function headerLists(headers: IHeaders): ArrivedMessage['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().map((one) => Buffer.from(one))]));
}
