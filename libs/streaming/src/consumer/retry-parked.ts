import type { Upcasters } from '@quipu/ledger';
import { decode } from '../message/index.js';
import type { SharedRunner } from '../shared-runner.js';
import type { ParkedMessage, ParkedMessages, Place } from './parked-messages.js';
import { newest } from './read-chunk.js';

export interface RetryParkedOptions {
  topic: string;
  parked: ParkedMessages;
  /** One of its own, open: not that of a consumer at work. */
  runner: Pick<SharedRunner, 'apply'>;
  /** Who asks for it. */
  who: string;
  upcasters?: Upcasters;
  /** That message alone; all when absent. */
  only?: Place | undefined;
}

export interface RetriedMessages {
  applied: Place[];
  /** Those that today's code cannot read either, and why. */
  waiting: (Place & { why: string })[];
}

/** Reads the parked messages again with today's code and applies those that it can read. */
export async function retryParked(options: RetryParkedOptions): Promise<RetriedMessages> {
  const { topic, parked, only } = options;
  const result: RetriedMessages = { applied: [], waiting: [] };
  for (const message of await parked.waiting(topic)) {
    const place = { partition: message.partition, offset: message.offset };
    if (only && !isSame(only, place)) continue;
    const why = await applyOne(options, message);
    if (why === undefined) {
      await parked.applied(topic, place, options.who);
      result.applied.push(place);
    } else {
      await parked.stillWaits(topic, place, why);
      result.waiting.push({ ...place, why });
    }
  }
  return result;
}

/** Why it cannot be; undefined when it has been. A mark needs nothing: later ones have said more. */
async function applyOne({ runner, upcasters = {} }: RetryParkedOptions, message: ParkedMessage): Promise<string | undefined> {
  const decoded = decode(message);
  if (decoded.kind === 'undecodable') return decoded.why;
  if (decoded.kind === 'event') await runner.apply([newest(decoded.delivery, upcasters)]);
  return undefined;
}

function isSame(one: Place, other: Place): boolean {
  return one.partition === other.partition && one.offset === other.offset;
}
