import type { EvaluationInput } from '../../src/index.js';
import { inputFrom } from './input-from.js';
import { largeEvents } from './large.js';

/** Twenty actions of one objective, folded once and repeated under other objectives: a plan of that many times twenty actions, quickly. */
export function manyActions(objectives: number): EvaluationInput {
  const one = inputFrom(largeEvents(20));
  const copies = Array.from({ length: objectives }, (_, place) => renamed(one, String(place + 1).padStart(2, '0')));
  const plan = one.nodes.filter(({ kind }) => kind === 'plan' || kind === 'unit');
  return {
    ...one,
    nodes: [...plan, ...copies.flatMap(({ nodes }) => nodes.filter(({ kind }) => kind !== 'plan' && kind !== 'unit'))],
    values: copies.flatMap(({ values }) => values),
    actions: copies.flatMap(({ actions }) => actions),
    objectives: copies.flatMap((copy) => copy.objectives),
  };
}

function renamed(input: EvaluationInput, number: string): EvaluationInput {
  return JSON.parse(JSON.stringify(input).replace(/((?:OEI|AEI)\.)01/g, `$1${number}`)) as EvaluationInput;
}
