import type { EntityTables } from '@quipu/projections';
import type { PeriodText } from '../contract/events.js';
import type { PlanNodeRow } from '../contract/rows.js';
import { indicatorValue } from './indicator-value/table.js';
import { planNode } from './plan-node/table.js';

/** The nodes of one kind in a plan, in order of code. */
export function nodesOf(tables: EntityTables, plan: string, kind: PlanNodeRow['kind']): PlanNodeRow[] {
  const found: PlanNodeRow[] = [];
  for (const node of tables.of(planNode).values()) if (node.kind === kind && node.plan === plan) found.push(node);
  return found;
}

/** The first node of a kind, in order of code. */
export function firstOf(tables: EntityTables, plan: string, kind: PlanNodeRow['kind']): PlanNodeRow | undefined {
  for (const node of tables.of(planNode).values()) if (node.kind === kind && node.plan === plan) return node;
  return undefined;
}

/** Nodes by the code of their parent. */
export function byParent(nodes: readonly PlanNodeRow[]): ReadonlyMap<string, readonly PlanNodeRow[]> {
  const groups = new Map<string, PlanNodeRow[]>();
  for (const node of nodes) {
    const parent = node.parent ?? '';
    const group = groups.get(parent);
    if (group) group.push(node);
    else groups.set(parent, [node]);
  }
  return groups;
}

/** Periods in which something of the plan has been reported: from then on every action has an advance in them. */
export function openPeriods(tables: EntityTables, plan: string): PeriodText[] {
  const periods = new Set<PeriodText>();
  for (const value of tables.of(indicatorValue).values()) if (value.plan === plan) periods.add(value.period);
  return [...periods].sort();
}
