import type { FeedMessage } from '../message/index.js';

/** Where a relay sends to. */
export interface FeedWriter {
  /** Makes the topic where there is none. Throws `TopicUnfit` where it is not as it must be. */
  open(): Promise<OpenTopic>;
  /** Sent and kept by every copy, in order within each partition, when it resolves. On a failure: open again. */
  send(messages: readonly FeedMessage[]): Promise<void>;
  close(): Promise<void>;
}

export interface OpenTopic {
  partitions: number;
  /** No partition is empty: whatever was sent once is there. */
  filled: boolean;
}
