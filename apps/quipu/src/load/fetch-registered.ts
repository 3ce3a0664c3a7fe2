import type { IndicatorValueRow, PlanNodeRow } from '@quipu/planning';
import type { QueriesClient } from '../http/queries-client.js';
import { NOTHING_REGISTERED, type Registered } from './judge/registered.js';
import { registeredFrom } from './registered-now.js';

/** What the tables show of an entity: the plan in question, or else the latest one, whose years may clash. */
export async function fetchRegistered(
  queries: QueriesClient,
  entity: string,
  plan: string,
  periods: readonly string[],
): Promise<Registered> {
  const own = await queries.tableIfAny<PlanNodeRow>(entity, 'plan-tree', { plan });
  const tree = own ?? (await queries.tableIfAny<PlanNodeRow>(entity, 'plan-tree', {}));
  if (!tree) return NOTHING_REGISTERED;
  const values: IndicatorValueRow[] = [];
  // One cut for all: the values are those that stood beside that tree.
  const cut = `position:${tree.asOf.position}`;
  for (const period of own ? periods : []) {
    const table = await queries.tableIfAny<IndicatorValueRow>(entity, 'indicator-values', { plan, period, 'recorded-until': cut });
    values.push(...(table?.rows ?? []));
  }
  return registeredFrom(tree.asOf.position, tree.rows, values);
}
