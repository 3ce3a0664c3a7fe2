import { parseStreamName, type RecordedEvent } from '@quipu/ledger';
import { WATCH_ACTOR } from './actor.js';

/** Whether an event may change what the policy sees. What is done about an alert does not; what we recorded ourselves neither. */
export function changesFacts({ stream, actor }: Pick<RecordedEvent, 'stream' | 'actor'>): boolean {
  return actor.account !== WATCH_ACTOR.account && parseStreamName(stream).kind !== 'alert';
}
