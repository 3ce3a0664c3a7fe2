import type { EvaluationInput } from '@quipu/evaluation';
import { missing, type RuledScope } from '@quipu/planning/questions';
import { findActionAdvance, findIndicatorValues, findObjectiveLevels, findPlanSummary, findPlanTree, type Reader } from '@quipu/planning/read';

export type EvaluationRows = Pick<EvaluationInput, 'nodes' | 'values' | 'actions' | 'objectives' | 'summary'>;

/** Everything that a report says, at one cut. Throws a 404 while nothing of the period is reported. */
export async function readRows(db: Reader, scope: RuledScope): Promise<EvaluationRows> {
  const summary = await findPlanSummary(db, scope);
  if (!summary) return missing('period', `Todavía no hay valores registrados de ${scope.period} a este corte.`);
  return {
    summary,
    nodes: await findPlanTree(db, scope),
    values: await findIndicatorValues(db, scope),
    actions: await findActionAdvance(db, scope),
    objectives: await findObjectiveLevels(db, scope),
  };
}
