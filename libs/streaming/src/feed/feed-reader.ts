import type { ArrivedMessage } from '../message/index.js';

/** Where a member of a group of consumers reads from. */
export interface FeedReader {
  readonly topic: string;
  /**
   * Joins the group and hands over what arrives, until the signal; then lets the pages at hand end,
   * tells the group how far it came, and leaves. Rejects when it cannot go on: call it again.
   * Batches of different partitions may be handed over at once, those of one partition never.
   */
  run(handle: BatchHandler, signal: AbortSignal): Promise<void>;
}

export type BatchHandler = (batch: ArrivedBatch, turn: Turn) => Promise<void>;

/** Consecutive messages of one partition. Never empty. */
export interface ArrivedBatch {
  partition: number;
  partitions: number;
  messages: readonly ArrivedMessage[];
}

/** This member's hold on the partition while it works on a batch. */
export interface Turn {
  /** Everything up to this message has had its effect. The group is told soon, not always at once. */
  done(message: ArrivedMessage): Promise<void>;
  /** Keeps the hold; rejects when it is lost or has to be given up: then leave the rest. */
  beat(): Promise<void>;
  /** Aborted when the member has been asked to leave: end the page at hand, leave the rest. */
  readonly leaving: AbortSignal;
}
