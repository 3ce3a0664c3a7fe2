import type { IndicatorDetail, IndicatorValueRow, PlanDetail, PlanNodeRow, ObjectiveDetail } from '@quipu/planning';
import type { Definition, IndicatorState, PlansState, PlanState, ReportedFigures } from '@quipu/planning/domain';
import type { RegisteredFollowUp } from './judge/follow-up/registered.js';
import type { Registered, RegisteredIndicator } from './judge/registered.js';

/**
 * The read tables, put back into the states that the planning rules know. Node and value rows
 * carry the event they come from: that is what makes two equal corrections two commands.
 */
export function registeredFrom(
  position: number,
  nodes: readonly PlanNodeRow[],
  values: readonly IndicatorValueRow[],
  followUp: RegisteredFollowUp,
): Registered {
  const plans = Object.fromEntries(nodes.filter(({ kind }) => kind === 'plan').map((node) => [node.code, planOf(node, nodes)]));
  const planBasis = Object.fromEntries(Object.keys(plans).map((plan) => [plan, latestEvent(nodes.filter((node) => node.plan === plan && node.kind !== 'indicator'))]));
  return { position, plans: plans as PlansState, planBasis, indicators: indicatorsOf(nodes, values), followUp };
}

function planOf(node: PlanNodeRow, nodes: readonly PlanNodeRow[]): PlanState {
  const { startYear, endYear } = node.detail as PlanDetail;
  const of = (kind: PlanNodeRow['kind']) => nodes.filter((other) => other.plan === node.code && other.kind === kind);
  return {
    code: node.code,
    name: node.name,
    startYear,
    endYear,
    units: byCode(of('unit').map(({ code, name }) => ({ code, name }))),
    objectives: byCode(of('objective').map(({ code, name, priority, detail }) => {
      const indicatorName = (detail as ObjectiveDetail | null)?.indicatorName;
      return { code, name, priority: priority ?? 0, ...(indicatorName ? { indicatorName } : {}) };
    })),
    actions: byCode(of('action').map(({ code, name, priority, parent }) => ({ code, name, priority: priority ?? 0, objective: parent ?? '' }))),
  };
}

function byCode<Item extends { code: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.code, item]));
}

function indicatorsOf(nodes: readonly PlanNodeRow[], values: readonly IndicatorValueRow[]): Map<string, RegisteredIndicator> {
  const indicators = new Map<string, RegisteredIndicator>();
  for (const node of nodes.filter(({ kind }) => kind === 'indicator')) {
    const known = indicators.get(node.code);
    const definitions: IndicatorState['definitions'] = { ...known?.state.definitions, [node.plan]: definitionOf(node) };
    const own = values.filter(({ indicator }) => indicator === node.code);
    indicators.set(node.code, {
      state: { definitions, values: Object.fromEntries(own.map((row) => [row.period, figuresOf(row)])) },
      definitionBasis: node.source.eventId,
      valueBasis: Object.fromEntries(own.map((row) => [row.period, row.source.eventId])),
    });
  }
  return indicators;
}

function definitionOf({ plan, code, name, parent, detail }: PlanNodeRow): Definition {
  const { unitOfMeasure, responsibleUnit, relevance, sense, aggregation, baseline, targets, range, assumptions } = detail as IndicatorDetail;
  const base = { plan, code, name, parent: parent ?? '', unitOfMeasure, responsibleUnit, relevance, sense, aggregation };
  return { ...base, baseline, targets, range, ...(assumptions.length > 0 ? { assumptions } : {}) };
}

function figuresOf({ value, printed_advance }: IndicatorValueRow): ReportedFigures {
  return { value, printedAdvance: printed_advance };
}

function latestEvent(nodes: readonly PlanNodeRow[]): string {
  const latest = nodes.reduce<PlanNodeRow | undefined>((last, node) => (last && last.source.position >= node.source.position ? last : node), undefined);
  return latest?.source.eventId ?? '';
}
