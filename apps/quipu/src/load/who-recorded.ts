import type { Receipt } from '@quipu/ledger';
import type { IndicatorValueRow, PlanNodeRow, Source } from '@quipu/planning';
import type { QueriesClient } from '../http/queries-client.js';
import { fetchFollowUp } from './fetch-follow-up.js';
import type { PlanFolder } from './folder/read-folder.js';
import type { PlanRow } from './folder/rows/plan-row.js';

/**
 * Account and office behind the records just made, read from the tables once they show them: so
 * the receipt says what the history says, and whoever reads the tables next finds the load there.
 */
export async function whoRecorded(
  queries: QueriesClient,
  { entity, code: plan }: PlanRow,
  { values, followUp }: PlanFolder,
  receipts: readonly Receipt[],
): Promise<{ account: string; office: string }> {
  const last = Math.max(...receipts.map(({ position }) => position));
  const tree = await queries.table<PlanNodeRow>(entity, 'plan-tree', { plan, 'min-position': last });
  const sources: Source[] = tree.rows.map(({ source }) => source);
  for (const period of new Set(values.map((row) => row.period))) {
    const table = await queries.tableIfAny<IndicatorValueRow>(entity, 'indicator-values', { plan, period, 'min-position': last });
    sources.push(...(table?.rows ?? []).map(({ source }) => source));
  }
  if (!sources.some((source) => receipts.some((receipt) => isOf(source, receipt)))) {
    sources.push(...sourcesIn(await fetchFollowUp(queries, entity, followUp, `position:${last}`)));
  }
  const ours = sources.find((source) => receipts.some((receipt) => isOf(source, receipt)));
  return { account: ours?.account ?? 'sin dato', office: ours?.office ?? 'sin dato' };
}

function isOf({ position }: Source, receipt: Receipt): boolean {
  return position <= receipt.position && position > receipt.position - receipt.events;
}

/** Every source inside some rows, however deep: each table keeps them in its own place. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('eventId' in value && 'account' in value) return [value as Source];
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner.flatMap(sourcesIn);
}
