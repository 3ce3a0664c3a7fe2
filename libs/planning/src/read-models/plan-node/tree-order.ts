import type { PlanNodeRow } from '../../contract/rows.js';
import { byParent } from '../plan-structure.js';

const RANK: Readonly<Record<PlanNodeRow['kind'], number>> = { plan: 0, indicator: 1, objective: 2, action: 3, unit: 4 };

/**
 * Each node followed by what hangs from it: a plan's objectives by priority, their indicators, their
 * actions with theirs; the units last. An indicator whose action was withdrawn hangs from nothing
 * and is left out.
 */
export function inTreeOrder(nodes: readonly PlanNodeRow[]): PlanNodeRow[] {
  const children = byParent(nodes);
  const branch = (node: PlanNodeRow): PlanNodeRow[] => [
    node,
    ...(children.get(node.code) ?? []).toSorted(siblings).flatMap(branch),
  ];
  return nodes.filter(({ kind }) => kind === 'plan').flatMap(branch);
}

function siblings(one: PlanNodeRow, other: PlanNodeRow): number {
  return (
    RANK[one.kind] - RANK[other.kind] ||
    (one.priority ?? 0) - (other.priority ?? 0) ||
    (one.code < other.code ? -1 : 1)
  );
}
