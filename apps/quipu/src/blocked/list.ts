import type { Screen } from '../screen/screen.js';
import { blockedLines, waitingEntities } from './waiting-entities.js';
import { withTables } from './with-tables.js';

/** Gives how many there are. */
export async function showBlocked(json: boolean, screen: Screen): Promise<number> {
  const entities = await withTables(waitingEntities);
  screen.out(...(json ? [JSON.stringify(entities, null, 2)] : blockedLines(entities)));
  return entities.length;
}
