import type { ActionAdvanceRow } from '@quipu/planning';
import { Exact, storedText } from '@quipu/rules';
import type { FigureRef } from '../contract/figure.js';
import type { ActionFact, ExecutionFact } from '../domain/policy/facts.js';
import { actionLevels, levelFigure } from './planning-facts.js';

/** What the policy needs of a row of `read.action_physical_progress`. */
export interface PhysicalProgress {
  plan: string;
  period: string;
  action: string;
  /** `<id>@<version>` */
  rules: string;
  computed: { capped: { kind: 'value'; exact: string } | { kind: string } } | null;
  reported: { percentage: string } | null;
}

/** What the policy needs of a row of `read.activity_month`. */
export interface ActivityMonth {
  plan: string;
  activity: string;
  year: number;
  /** 1 to 12. */
  month: number;
  /** Null is «sin registro». */
  physical: string | null;
  /** Last day to record it. */
  deadline: string;
}

/** What the policy needs of a row of `read.activity`. */
export interface ActivityOwner {
  activity: string;
  action: string;
  responsible_unit: string;
}

/**
 * Physical progress beside the indicator's level. The computed figure counts, capped, so that no activity
 * hides another; where there is none, the one that was reported.
 *
 * @param planningUnit answers for an action that has no indicator: an alert always has an owner
 */
export function actionFacts(progress: readonly PhysicalProgress[], advances: readonly ActionAdvanceRow[], planningUnit: string): ActionFact[] {
  const advanceOf = new Map(advances.map((row) => [row.action, row]));
  return progress.map((row) => {
    const { value: physicalProgress, ...figure } = figureOf(row);
    const advance = advanceOf.get(row.action);
    const [known] = advance ? actionLevels([advance]) : [];
    return {
      action: row.action,
      owner: known?.units[0] ?? planningUnit,
      physicalProgress,
      figure: { ...figure, value: physicalProgress },
      level: known?.level ?? null,
      levelFigure: advance && known?.level ? levelFigure(advance) : null,
    };
  });
}

/** Months of activities that are followed; those whose activity is not among them are left out. */
export function executionFacts(months: readonly ActivityMonth[], activities: readonly ActivityOwner[]): ExecutionFact[] {
  const ownerOf = new Map(activities.map((row) => [row.activity, row]));
  return months.flatMap((row) => {
    const activity = ownerOf.get(row.activity);
    return activity ? [executionFact(row, activity)] : [];
  });
}

function executionFact({ plan, activity, year, month, physical, deadline }: ActivityMonth, of: ActivityOwner): ExecutionFact {
  const key = { plan, activity, year: String(year), month: String(month) };
  return {
    activity,
    action: of.action,
    owner: of.responsible_unit,
    month: `${year}-${String(month).padStart(2, '0')}`,
    dueOn: deadline,
    recorded: physical !== null,
    figure: { table: 'activity_month', key, field: 'physical', value: physical, ruleSet: null },
  };
}

function figureOf({ plan, period, action, rules, computed, reported }: PhysicalProgress): FigureRef {
  const place = { table: 'action_physical_progress', key: { plan, period, action } };
  if (computed && 'exact' in computed.capped) {
    return { ...place, field: 'computed.capped.exact', value: storedText(new Exact(computed.capped.exact)), ruleSet: rules };
  }
  return { ...place, field: 'reported.percentage', value: reported?.percentage ?? null, ruleSet: null };
}
