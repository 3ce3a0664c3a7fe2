import type { InvestmentRow } from '@quipu/investments';
import type { ActionPhysicalProgressRow, ActivityMonthRow, ActivityRow, MaintenanceMetaRow, PoiVersionRow } from '@quipu/operations';
import type { CommitmentRow } from '@quipu/oversight';
import type { QueriesClient, TableQuery } from '../http/queries-client.js';
import { groupedBy } from './grouped-by.js';
import type { FollowUpFiles } from './folder/follow-up.js';
import { metaKey, type RegisteredFollowUp } from './judge/follow-up/registered.js';

/**
 * What the tables show of the follow-up, at one cut; only the tables of which the folder speaks are asked for.
 *
 * @param cut `position:N`
 */
export async function fetchFollowUp(queries: QueriesClient, entity: string, files: FollowUpFiles, cut: string): Promise<RegisteredFollowUp> {
  const rowsOf = async <Row>(table: string, asked: boolean, of: TableQuery = {}): Promise<Row[]> => {
    if (!asked) return [];
    return (await queries.tableIfAny<Row>(entity, table, { ...of, 'recorded-until': cut }))?.rows ?? [];
  };
  const monthly = files.programmes.length + files.executions.length > 0;
  // Year by year: those of the folder, out of all that were ever recorded.
  const years = [...new Set([...files.programmes, ...files.executions].map(({ year }) => year))];
  const monthsOf = async (): Promise<ActivityMonthRow[]> => {
    const found: ActivityMonthRow[] = [];
    for (const year of years) for (const row of await rowsOf<ActivityMonthRow>('activity-months', true, { year })) found.push(row);
    return found;
  };
  const periods = [...new Set(files.progress.map(({ period }) => period))];
  const [poi, activities, months, metas, investments, commitments, ...progress] = await Promise.all([
    rowsOf<PoiVersionRow>('poi-versions', files.poi.length > 0 || monthly || files.activities.length > 0),
    rowsOf<ActivityRow>('activities', monthly || files.activities.length + files.budgets.length > 0),
    monthsOf(),
    rowsOf<MaintenanceMetaRow>('maintenance-metas', files.metas.length > 0),
    rowsOf<InvestmentRow>('investments', files.investments.length > 0),
    rowsOf<CommitmentRow>('commitments', files.recommendations.length > 0),
    ...periods.map((period) => rowsOf<ActionPhysicalProgressRow>('action-physical-progress', true, { period })),
  ]);
  return {
    poi,
    activities: groupedBy(activities, ({ activity }) => activity),
    months: groupedBy(months, ({ activity }) => activity),
    metas: new Map(metas.map((row) => [metaKey(row), row])),
    progress: progress.flat(),
    investments: new Map(investments.map((row) => [row.cui, row])),
    commitments: new Map(commitments.map((row) => [row.id, row])),
  };
}
