import type { Addresses } from '../local/addresses.js';
import type { Screen } from '../screen/screen.js';
import type { Patience } from './patient-fetch.js';

const PATIENCE_WITH_A_GUESS_MS = 2_000;

/** Where nobody said that a system runs, there is little to wait for. */
export function patienceWith({ guessed }: Addresses, screen: Screen): Partial<Patience> {
  return { onRetry: retrying(screen), ...(guessed ? { totalMs: PATIENCE_WITH_A_GUESS_MS } : {}) };
}

/** Says on screen that a service is being asked again. */
export function retrying(screen: Screen): (why: string) => void {
  return (why) => screen.progress(`El servicio ${why}; se reintenta…`);
}
