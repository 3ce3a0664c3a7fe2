import { once } from 'node:events';
import type { ListenOnce } from '../core/listener.js';
import type { Connection } from './connection.js';

/** Hears every event that is recorded; what it is, readers look up. */
export function listenForAppends(connection: Connection): ListenOnce {
  return async ({ ring, listening }, signal) => {
    const subscription = connection.subscribe();
    subscription.on('data', ring);
    subscription.on('confirmation', listening);
    try {
      await once(subscription, 'end', { signal });
      return new Error('the subscription ended');
    } catch (error) {
      return error;
    } finally {
      // Late failures of a subscription that was given up concern nobody.
      subscription.on('error', () => undefined);
      await subscription.unsubscribe().catch(() => undefined);
    }
  };
}
