import { retryBlocked } from '@quipu/projections';
import { projections } from '@quipu/tables';
import type { Screen } from '../screen/screen.js';
import { withTables } from './with-tables.js';

/** Gives how many are still blocked, of those that were tried. */
export async function retry(entity: string | undefined, json: boolean, screen: Screen): Promise<number> {
  const { recovered, blocked } = await withTables((tables) => retryBlocked({ ...tables, projections, entity }));
  const still = blocked.filter((one) => one.entity === (entity ?? one.entity));
  if (json) screen.out(JSON.stringify({ recovered, blocked: still }, null, 2));
  else screen.out(...recovered.map((one) => `${one}: vuelve a avanzar.`), ...still.map((one) => `${one.entity}: sigue detenida. ${one.detail}`));
  if (!json && recovered.length + still.length === 0) screen.out(entity ? `La entidad ${entity} no está detenida.` : 'No hay entidades detenidas.');
  return still.length;
}
