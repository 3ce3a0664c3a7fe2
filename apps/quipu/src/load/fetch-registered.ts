import type { IndicatorValueRow, PlanNodeRow } from '@quipu/planning';
import type { QueriesClient, TableQuery } from '../http/queries-client.js';
import { fetchFollowUp } from './fetch-follow-up.js';
import type { PlanFolder } from './folder/read-folder.js';
import { NOTHING_REGISTERED, type Registered } from './judge/registered.js';
import { registeredFrom } from './registered-now.js';

/** More than this machine's clock and the database's may differ. */
const CLOCKS_APART_MS = 86_400_000;

/** What the tables show of an entity: the plan in question, or else the latest one, whose years may clash. */
export async function fetchRegistered(
  queries: QueriesClient,
  entity: string,
  plan: string,
  { values: valueRows, followUp }: Pick<PlanFolder, 'values' | 'followUp'>,
): Promise<Registered> {
  // An instant to come: the tables answer once they show all that is recorded by now.
  const latest = new Date(Date.now() + CLOCKS_APART_MS).toISOString();
  const treeOf = (query: TableQuery) => queries.tableIfAny<PlanNodeRow>(entity, 'plan-tree', { ...query, 'recorded-until': latest });
  const own = await treeOf({ plan });
  const tree = own ?? (await treeOf({}));
  if (!tree) return NOTHING_REGISTERED;
  const values: IndicatorValueRow[] = [];
  // One cut for all: the values are those that stood beside that tree.
  const cut = `position:${tree.asOf.position}`;
  for (const period of own ? new Set(valueRows.map((row) => row.period)) : []) {
    const table = await queries.tableIfAny<IndicatorValueRow>(entity, 'indicator-values', { plan, period, 'recorded-until': cut });
    values.push(...(table?.rows ?? []));
  }
  return registeredFrom(tree.asOf.position, tree.rows, values, await fetchFollowUp(queries, entity, followUp, cut));
}
