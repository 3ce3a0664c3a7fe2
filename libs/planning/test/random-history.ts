import fc from 'fast-check';
import type { PlanningEvent } from '../src/contract/events.js';
import { actionAdded, indicatorDefined, objectiveAdded, PLAN, planRegistered, reported, unitAdded } from './small-plan.js';

const ACTIONS = ['AEI.01.01', 'AEI.01.02', 'AEI.02.01'];
const INDICATORS = ['IND.01.AEI.01.01', 'IND.01.AEI.01.02', 'IND.01.AEI.02.01', 'IND.02.AEI.02.01', 'IND.01.OEI.01'];
const PERIODS = ['2025-S1', '2025-S2', '2026-S1'];
const SENSES = [
  { sense: 'ascendente', aggregation: 'agregable' },
  { sense: 'descendente', aggregation: 'no agregable' },
  { sense: 'no definido', aggregation: 'máximo permisible' },
] as const;

/** What somebody tries to do; whether it makes sense depends on what was done before. */
const move = fc.record({
  kind: fc.constantFrom('action', 'withdraw', 'define', 'revise', 'value', 'value', 'value', 'explain', 'rename', 'objective'),
  action: fc.constantFrom(...ACTIONS),
  indicator: fc.constantFrom(...INDICATORS),
  period: fc.constantFrom(...PERIODS),
  sense: fc.constantFrom(...SENSES),
  figure: fc.option(fc.integer({ min: 0, max: 12 }).map(String), { freq: 6 }),
  printed: fc.constantFrom('0', '50', '100', 'ND', null),
  ruleSet: fc.constantFrom('lares-2025@1', 'ceplan-2022@1'),
});
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

/** A history that the domain would accept, of up to eighty moves. */
export const randomHistory: fc.Arbitrary<PlanningEvent[]> = fc.array(move, { maxLength: 80, size: 'max' }).map((moves) => {
  const done = { objectives: new Set(['OEI.01']), actions: new Set<string>(), indicators: new Set<string>(), values: new Set<string>() };
  const start = [planRegistered, unitAdded, objectiveAdded('OEI.01')];
  return [...start, ...moves.flatMap((one) => eventsOf(one, done))];
});

interface Done {
  objectives: Set<string>;
  actions: Set<string>;
  indicators: Set<string>;
  values: Set<string>;
}

function eventsOf({ kind, action, indicator, ...given }: Move, done: Done): PlanningEvent[] {
  const plan = PLAN;
  switch (kind) {
    case 'action':
      if (!done.objectives.has(`O${action.slice(1, 6)}`)) return [];
      if (!done.actions.has(action)) return [remember(done.actions, action, actionAdded(action))];
      return [{ type: 'ActionChanged', data: { ...actionAdded(action).data, name: `Otra ${given.period}` } as never }];
    case 'withdraw':
      return done.actions.delete(action) ? [{ type: 'ActionWithdrawn', data: { plan, code: action } }] : [];
    case 'objective':
      if (!done.objectives.has('OEI.02')) return [remember(done.objectives, 'OEI.02', objectiveAdded('OEI.02'))];
      return [{ type: 'ObjectiveChanged', data: { plan, code: 'OEI.02', name: `Objetivo ${given.period}`, priority: 2 } }];
    case 'rename':
      return [{ type: 'UnitRenamed', data: { plan, code: '11.01', name: given.period } }];
    case 'define': {
      if (done.indicators.has(indicator)) return [];
      const targets: Record<string, string> = given.figure === null ? {} : { '2025': given.figure };
      return [remember(done.indicators, indicator, indicatorDefined(indicator, { ...given.sense, targets }))];
    }
    case 'revise':
      if (!done.indicators.has(indicator)) return [];
      return [{ type: 'TargetRevised', data: { plan, indicator, year: Number(given.period.slice(0, 4)), from: null, to: given.figure ?? '5' } }];
    default:
      return done.indicators.has(indicator) ? valueEvents(kind, indicator, given, done) : [];
  }
}

function valueEvents(kind: 'value' | 'explain', indicator: string, given: Omit<Move, 'kind' | 'action' | 'indicator'>, done: Done): PlanningEvent[] {
  const { period, figure: value, printed: printedAdvance, ruleSet } = given;
  const place = { plan: PLAN, indicator, period };
  const known = done.values.has(`${indicator} ${period}`);
  if (kind === 'explain') {
    const figures = { ruleSet, reported: printedAdvance ?? '0', recalculated: '0.00', explanation: 'x' };
    return known ? [{ type: 'DifferenceExplained', data: { ...place, ...figures } }] : [];
  }
  if (!known) return [remember(done.values, `${indicator} ${period}`, reported(indicator, value, printedAdvance, period))];
  const from = { value: null, printedAdvance: null };
  return [{ type: 'ValueCorrected', data: { ...place, from, to: { value, printedAdvance } } }];
}

function remember(known: Set<string>, key: string, event: PlanningEvent): PlanningEvent {
  known.add(key);
  return event;
}
