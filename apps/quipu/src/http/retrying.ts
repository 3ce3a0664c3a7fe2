import type { Screen } from '../screen/screen.js';

/** Says on screen that a service is being asked again. */
export function retrying(screen: Screen): (why: string) => void {
  return (why) => screen.progress(`El servicio ${why}; se reintenta…`);
}
