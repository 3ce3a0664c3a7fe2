import type { IndicatorDetail, ObjectiveDetail, PlanDetail, PlanNodeRow } from '@quipu/planning';
import { sortedBy } from './order.js';

type NodeOf<K extends PlanNodeRow['kind'], D> = Omit<PlanNodeRow, 'kind' | 'detail'> & { kind: K; detail: D };
export type PlanNode = NodeOf<'plan', PlanDetail>;
export type ObjectiveNode = NodeOf<'objective', ObjectiveDetail | null>;
export type IndicatorNode = NodeOf<'indicator', IndicatorDetail>;

/** The plan's tree, by kind and in the order of its codes. */
export interface PlanIndex {
  plan: PlanNode;
  objectives: ObjectiveNode[];
  actions: PlanNodeRow[];
  indicators: IndicatorNode[];
  /** `11.01` → `11.01 Gerencia de Desarrollo Social`. */
  unitName(code: string): string;
}

/** Throws when the rows hold no plan: there is nothing to report on. */
export function indexPlan(nodes: readonly PlanNodeRow[]): PlanIndex {
  const of = (kind: PlanNodeRow['kind']) => sortedBy(nodes.filter((node) => node.kind === kind), ({ code }) => code);
  const [plan] = of('plan') as PlanNode[];
  if (!plan) throw new Error('No hay plan en los registros del corte: no se puede elaborar el informe.');
  const units = new Map(of('unit').map(({ code, name }) => [code, `${code} ${name}`]));
  return {
    plan,
    objectives: of('objective') as ObjectiveNode[],
    actions: of('action'),
    indicators: of('indicator') as IndicatorNode[],
    unitName: (code) => units.get(code) ?? code,
  };
}
