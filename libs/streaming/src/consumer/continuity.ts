import type { ArrivedMessage } from '../message/index.js';

/**
 * Whether a partition goes on where it ended here. It does not when it is given to this member, or
 * given back, when messages expired before they were read, or when the topic was made again.
 */
export class Continuity {
  readonly #next = new Map<number, bigint>();

  follows({ partition, offset }: ArrivedMessage): boolean {
    return this.#next.get(partition) === BigInt(offset);
  }

  reached({ partition, offset }: ArrivedMessage): void {
    this.#next.set(partition, BigInt(offset) + 1n);
  }
}
