import type { EvaluationInput } from '@quipu/evaluation';
import { findNarratives } from '@quipu/evaluation/read';
import { findInvestments, findInvestmentTimeline } from '@quipu/investments/read';
import type { ActivityMonthRow } from '@quipu/operations';
import { findActionPhysicalProgress, findActivityMonths, findActivities, findActivityProgress, findMaintenanceMetas, findPoiSummary } from '@quipu/operations/read';
import { findAlerts, findCommitments, findFindings } from '@quipu/oversight/read';
import { missing, type RuledScope } from '@quipu/planning/questions';
import { findActionAdvance, findIndicatorValues, findObjectiveLevels, findPlanSummary, findPlanTree, type Reader } from '@quipu/planning/read';

export type EvaluationRows = Omit<EvaluationInput, 'entity' | 'period' | 'ruleSet' | 'cut' | 'seal'>;

/** What an evaluation report says, at one cut. Throws a 404 while no value of the period is reported. */
export async function readRows(db: Reader, scope: RuledScope): Promise<EvaluationRows> {
  const rows = await readEveryRow(db, scope);
  return rows.summary ? rows : missing('period', `Todavía no hay valores registrados de ${scope.period} a este corte.`);
}

/** What the follow-up of a POI says: it stands on its activities, though no indicator has a value yet. */
export async function readPoiRows(db: Reader, scope: RuledScope): Promise<EvaluationRows> {
  const rows = await readEveryRow(db, scope);
  if (!rows.summary && rows.activities.length === 0) return missing('period', `Todavía no hay nada registrado de ${scope.period} a este corte.`);
  return { ...rows, activityMonths: await readMonths(db, scope) };
}

/** A query per table. */
async function readEveryRow(db: Reader, scope: RuledScope): Promise<EvaluationRows> {
  return {
    summary: (await findPlanSummary(db, scope)) ?? undefined,
    nodes: await findPlanTree(db, scope),
    values: await findIndicatorValues(db, scope),
    actions: await findActionAdvance(db, scope),
    objectives: await findObjectiveLevels(db, scope),
    activities: await findActivityProgress(db, scope),
    physicalProgress: await findActionPhysicalProgress(db, scope),
    poiSummary: (await findPoiSummary(db, scope)) ?? undefined,
    budgetActivities: (await findActivities(db, scope)).filter(({ kind }) => kind !== 'operativa'),
    metas: await findMaintenanceMetas(db, { ...scope, year: Number(scope.period.slice(0, 4)) }),
    investments: await findInvestments(db, entityOf(scope)),
    investmentTimeline: await findInvestmentTimeline(db, entityOf(scope)),
    alerts: await findAlerts(db, entityOf(scope)),
    commitments: await findCommitments(db, entityOf(scope)),
    findings: await findFindings(db, { ...entityOf(scope), period: scope.period }),
    narratives: await findNarratives(db, scope),
  };
}

/** Of the activities of the plan, in the year of the period. */
function readMonths(db: Reader, { entity, plan, period, asOf }: RuledScope): Promise<ActivityMonthRow[]> {
  return findActivityMonths(db, { entity, plan, asOf, year: Number(period.slice(0, 4)) });
}

/** Investments, alerts and commitments are the entity's, not the period's: the report chooses what is its own. */
function entityOf({ entity, asOf }: RuledScope): Pick<RuledScope, 'entity' | 'asOf'> {
  return { entity, asOf };
}
