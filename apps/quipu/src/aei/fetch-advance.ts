import type { ActionAdvanceRow, ObjectiveLevelRow, PlanSummaryRow } from '@quipu/planning';
import type { QueriesClient } from '../http/queries-client.js';
import { advanceAnswer, type AdvanceAnswer } from './advance-answer.js';

export interface AdvanceQuestion {
  entity: string;
  period: string;
  plan?: string;
  ruleset?: string;
  /** ISO date or instant, or `position:N`. */
  recordedUntil?: string;
  minPosition?: number;
}

/** Three tables, all at the cut of the first one. */
export async function fetchAdvance(queries: QueriesClient, question: AdvanceQuestion): Promise<AdvanceAnswer> {
  const { entity, period, plan, ruleset, recordedUntil, minPosition } = question;
  const scope = { period, plan, ruleset };
  const head = await queries.summary<PlanSummaryRow>(entity, { ...scope, 'recorded-until': recordedUntil, 'min-position': minPosition });
  const atCut = { ...scope, 'recorded-until': `position:${head.asOf.position}` };
  const [actions, objectives] = await Promise.all([
    queries.table<ActionAdvanceRow>(entity, 'action-advance', atCut),
    queries.table<ObjectiveLevelRow>(entity, 'objective-levels', atCut),
  ]);
  const { ruleSet, asOf, blocked, summary } = head;
  const heading = { entity, plan: head.plan ?? summary.plan, period, ruleSet, asOf, blocked };
  return advanceAnswer(heading, { summary, actions: actions.rows, objectives: objectives.rows });
}
