import type { InvestmentRow } from '@quipu/investments';
import type { ActionPhysicalProgressRow, ActivityProgressRow, ActivityRow, MaintenanceMetaRow } from '@quipu/operations';
import type { AlertRow, CommitmentRow } from '@quipu/oversight';
import { grouped } from './grouped.js';
import type { EvaluationInput } from './input.js';
import { sortedBy } from './order.js';

/** What belongs to each action, found once: a plan of a thousand actions is not searched a thousand times. */
export interface FollowUpIndex {
  activitiesOf(action: string): readonly ActivityProgressRow[];
  physicalOf(action: string): ActionPhysicalProgressRow | undefined;
  investmentsOf(action: string): readonly InvestmentRow[];
  /** Of the period, or bound to none and true by its last day; not closed. */
  alertsOf(action: string): readonly AlertRow[];
  /** Born in this report. */
  recommendationsOf(action: string): readonly CommitmentRow[];
  /** That have an execution in the period. */
  budgetsOf(action: string): readonly BudgetLine[];
  metasOf(action: string): readonly MaintenanceMetaRow[];
  /** All of them, in order. */
  budgets: readonly BudgetLine[];
  investments: readonly InvestmentRow[];
  alerts: readonly AlertRow[];
  recommendations: readonly CommitmentRow[];
  /** Of earlier reports, in the state in which they reached this one. */
  carriedOver: readonly CarriedOver[];
}

/** A budget activity and what it executed in the period, percent. */
export interface BudgetLine {
  activity: ActivityRow;
  percentage: string;
}

export interface CarriedOver {
  commitment: CommitmentRow;
  /** When it was passed on. */
  state: CommitmentRow['state'];
  dueOn: string;
}

export function indexFollowUp(input: EvaluationInput, plan: string): FollowUpIndex {
  const ofPlan = <R extends { plan: string }>(rows: readonly R[]) => rows.filter((row) => row.plan === plan);
  const investments = sortedBy(input.investments, ({ cui }) => cui);
  const alerts = sortedBy(input.alerts.filter((alert) => isOf(alert, input.period) && isKnownBy(alert, input.cut.validDate) && alert.state !== 'cerrada'), ({ key }) => key);
  const commitments = sortedBy(ofPlan(input.commitments), ({ action }) => action, ({ id }) => id);
  const recommendations = commitments.filter(({ period }) => period === input.period);
  const activities = grouped(sortedBy(ofPlan(input.activities), ({ activity }) => activity), ({ action }) => [action]);
  const budgets = budgetLines(ofPlan(input.budgetActivities ?? []), input.period);
  const byBudget = grouped(budgets, ({ activity }) => [activity.action]);
  const metas = grouped(sortedBy(ofPlan(input.metas), ({ finalidad }) => finalidad), ({ action }) => (action === null ? [] : [action]));
  const physical = grouped(ofPlan(input.physicalProgress), ({ action }) => [action]);
  const [byInvestment, byAlert, byRecommendation] = [grouped(investments, ({ actions }) => actions), grouped(alerts, ({ actions }) => actions), grouped(recommendations, ({ action }) => [action])];
  return {
    activitiesOf: (action) => activities.get(action) ?? [],
    physicalOf: (action) => physical.get(action)?.[0],
    investmentsOf: (action) => byInvestment.get(action) ?? [],
    alertsOf: (action) => byAlert.get(action) ?? [],
    recommendationsOf: (action) => byRecommendation.get(action) ?? [],
    budgetsOf: (action) => byBudget.get(action) ?? [],
    metasOf: (action) => metas.get(action) ?? [],
    budgets,
    investments,
    alerts,
    recommendations,
    carriedOver: commitments.flatMap((commitment) => {
      const passed = commitment.carried_to.find(({ period }) => period === input.period);
      return passed ? [{ commitment, state: passed.state, dueOn: passed.dueOn }] : [];
    }),
  };
}

function budgetLines(activities: readonly ActivityRow[], period: string): BudgetLine[] {
  return sortedBy(activities, ({ activity }) => activity).flatMap((activity) => {
    const executed = activity.budget[period];
    return executed ? [{ activity, percentage: executed.percentage }] : [];
  });
}

/** What no period bounds stands on a day: a work stopped, or a commitment overdue, after the facts of the report is of a later one. */
function isKnownBy({ kind, period, figures }: AlertRow, day: string): boolean {
  if (period !== 'vigente') return true;
  return !figures.some(({ value }) => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && (kind === 'commitment-overdue' ? value >= day : value > day));
}

/** An alert of the period, of one of its months, or bound to none. */
function isOf({ period }: AlertRow, asked: string): boolean {
  if (period === asked || period === 'vigente') return true;
  const [year, half] = asked.split('-') as [string, string];
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (!month || month[1] !== year) return false;
  return half === 'A' || (half === 'S1') === Number(month[2]) <= 6;
}
