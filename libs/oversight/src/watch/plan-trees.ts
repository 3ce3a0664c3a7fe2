import type { IndicatorDetail, PlanNodeRow } from '@quipu/planning';
import { type EntityQuestion, findPlanTree, plansOf, type Reader } from '@quipu/planning/read';
import type { Surroundings } from '../domain/surroundings.js';

/** The plans of an entity, and who answers in them. */
export class PlanTrees {
  private constructor(private readonly trees: ReadonlyMap<string, readonly PlanNodeRow[]>) {}

  static async read(db: Reader, scope: EntityQuestion): Promise<PlanTrees> {
    const trees = new Map<string, readonly PlanNodeRow[]>();
    for (const { plan } of await plansOf(db, scope)) trees.set(plan, await findPlanTree(db, { ...scope, plan }));
    return new PlanTrees(trees);
  }

  of(plan: string): readonly PlanNodeRow[] {
    return this.trees.get(plan) ?? [];
  }

  /** As the deciders know the plans. */
  get outlines(): Surroundings['plans'] {
    return Object.fromEntries([...this.trees].map(([plan, tree]) => [plan, { actions: namesOf(tree, 'action'), units: namesOf(tree, 'unit') }]));
  }

  /** Answers for what nobody else does: the one called so, or the first; empty where a plan has no units at all. */
  get planningUnit(): string {
    const units = this.#latest.filter(({ kind }) => kind === 'unit');
    return (units.find(({ name }) => /planea|planifica/i.test(name)) ?? units[0])?.code ?? '';
  }

  /** Unit that answers for an action: that of its first indicator, in the latest plan. */
  ownerOf(action: string): string | undefined {
    const indicator = this.#latest.find(({ kind, parent }) => kind === 'indicator' && parent === action);
    return (indicator?.detail as IndicatorDetail | undefined)?.responsibleUnit;
  }

  get #latest(): readonly PlanNodeRow[] {
    return [...this.trees.values()].at(-1) ?? [];
  }
}

function namesOf(tree: readonly PlanNodeRow[], kind: PlanNodeRow['kind']): Record<string, string> {
  return Object.fromEntries(tree.filter((node) => node.kind === kind).map(({ code, name }) => [code, name]));
}
