import { upcast, type Upcasters } from '@quipu/ledger';
import { type ArrivedMessage, decode, type Mark } from '../message/index.js';
import type { Delivery } from '../shared-runner.js';

export interface ReadChunk {
  deliveries: Delivery[];
  /** Up to where the partition is complete once the chunk has had its effect; undefined when nothing says so. */
  mark: Mark | undefined;
  /** One of the first: whether the partition begins where the tables are need be proved no further than this. */
  proof: Mark | undefined;
  undecodable: UndecodableMessage[];
}

export interface UndecodableMessage {
  message: ArrivedMessage;
  /** In Spanish. */
  why: string;
}

/** What consecutive messages of one partition say. Of several marks the highest counts: a second relay may repeat lower ones. */
export function readChunk(messages: readonly ArrivedMessage[], upcasters: Upcasters): ReadChunk {
  const chunk: ReadChunk = { deliveries: [], mark: undefined, proof: undefined, undecodable: [] };
  let marks = 0;
  for (const message of messages) {
    const decoded = decode(message);
    if (decoded.kind === 'event') chunk.deliveries.push(newest(decoded.delivery, upcasters));
    else if (decoded.kind === 'mark') {
      chunk.mark = higher(chunk.mark, decoded);
      marks += 1;
      // Not the first alone: a second relay may have repeated it behind events that are further.
      if (marks <= 2) chunk.proof = chunk.mark;
    } else chunk.undecodable.push({ message, why: decoded.why });
  }
  return chunk;
}

function higher(known: Mark | undefined, { position, recordedAt }: Mark): Mark {
  return known && known.position > position ? known : { position, recordedAt };
}

export function newest({ event, previous }: Delivery, upcasters: Upcasters): Delivery {
  return { event: upcast(event, upcasters), previous };
}
