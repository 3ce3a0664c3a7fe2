import { findInvestments } from '@quipu/investments/read';
import { findActionPhysicalProgress, findActivities, findActivityMonths } from '@quipu/operations/read';
import { type EntityQuestion, findActionAdvance, findIndicatorValues, type Reader } from '@quipu/planning/read';
import { defaultRuleSet, ruleSetKey } from '@quipu/rules';
import type { AlertRow } from '../contract/rows.js';
import { REPORTED_DIFFERS } from '../domain/finding/due-findings.js';
import type { ExecutionFact, Facts } from '../domain/policy/facts.js';
import { STANDING } from '../domain/policy/assessment.js';
import type { AlertPolicy } from '../domain/policy/types.js';
import { findAlerts } from '../read-models/alert/query.js';
import { commitmentFacts } from '../read-models/commitment-facts.js';
import { findCommitments } from '../read-models/commitment/query.js';
import { findFindings } from '../read-models/finding/query.js';
import { investmentFacts } from '../read-models/investment-facts.js';
import { actionFacts, executionFacts } from '../read-models/operations-facts.js';
import { currentPeriods, type PeriodOfPlan, periodsWithData } from '../read-models/periods.js';
import { differenceFacts, indicatorFacts } from '../read-models/planning-facts.js';
import { PlanTrees } from './plan-trees.js';
import type { WatchedFacts, WatchReading } from './reading.js';

const RULES = ruleSetKey(defaultRuleSet);

/**
 * Everything the policy looks at, in a number of questions that does not grow with plan, activities
 * or investments: four per period evaluated and some ten of the entity.
 *
 * @param day ISO date in America/Lima: its year's months may be overdue
 */
export async function readWatched(db: Reader, scope: EntityQuestion, policy: AlertPolicy, day: string): Promise<WatchReading> {
  const trees = await PlanTrees.read(db, scope);
  const periods = await periodsWithData(db, scope);
  const current = currentPeriods(periods);
  const alerts = await findAlerts(db, scope);
  const findings = await findFindings(db, scope);
  const open = new Set([...alerts.filter(isOpen), ...findings.filter(({ state }) => state === 'abierto')].map(({ period }) => period));
  const watched: WatchedFacts[] = [];
  for (const one of periods) {
    const isCurrent = current.includes(one);
    if (isCurrent || open.has(one.period)) watched.push({ ...(await ofPeriod(db, { ...scope, ...one }, trees, policy)), isCurrent });
  }
  const years = new Set([day, ...current.map(({ period }) => period), ...alerts.filter(isOpenMonth).map(({ period }) => period)].map((text) => Number(text.slice(0, 4))));
  watched.push({ facts: await standing(db, scope, trees, years), differences: [], isCurrent: true });
  return { plans: trees.outlines, watched, alerts, findings: findings.filter(({ check_name }) => check_name === REPORTED_DIFFERS) };
}

async function ofPeriod(db: Reader, scope: EntityQuestion & PeriodOfPlan, trees: PlanTrees, policy: AlertPolicy): Promise<Omit<WatchedFacts, 'isCurrent'>> {
  const { plan, period } = scope;
  const values = await findIndicatorValues(db, scope);
  const advances = await findActionAdvance(db, { ...scope, ruleSet: RULES });
  const progress = await findActionPhysicalProgress(db, scope);
  const indicators = indicatorFacts(policy, { period, tree: trees.of(plan), values, advances });
  const actions = actionFacts(progress, advances, trees.planningUnit);
  return { facts: { ...NOTHING, period, actions, indicators }, differences: differenceFacts(advances) };
}

/** What no period bounds: works stopped, commitments, and months, each with its own date. */
async function standing(db: Reader, scope: EntityQuestion, trees: PlanTrees, years: ReadonlySet<number>): Promise<Facts> {
  const { planningUnit } = trees;
  const investments = investmentFacts(await findInvestments(db, scope), (action) => trees.ownerOf(action), planningUnit);
  const commitments = commitmentFacts(await findCommitments(db, scope), planningUnit);
  return { ...NOTHING, period: STANDING, investments, commitments, executions: await executions(db, scope, years) };
}

async function executions(db: Reader, scope: EntityQuestion, years: ReadonlySet<number>): Promise<ExecutionFact[]> {
  const active = (await findActivities(db, scope)).filter(({ inactive_from }) => inactive_from === null);
  if (active.length === 0) return [];
  const ofYears = [];
  for (const year of years) ofYears.push(...(await findActivityMonths(db, { ...scope, year })));
  return executionFacts(ofYears, active);
}

const NOTHING = { actions: [], indicators: [], investments: [], commitments: [], executions: [] };

function isOpen({ state }: AlertRow): boolean {
  return state !== 'cerrada';
}

function isOpenMonth(row: AlertRow): boolean {
  return isOpen(row) && row.kind === 'month-not-recorded';
}
