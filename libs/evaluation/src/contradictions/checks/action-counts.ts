import { decimal } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { COUNT, count, figure } from '../facts/numbers.js';
import type { KnownAction } from '../knowledge.js';
import type { Check } from './check.js';

const ACTIONS = String.raw`(${COUNT})\s+(?:de las\s+)?(?:AEI|acciones(?: estrat[eé]gicas)?)\b`;
const FULL = new RegExp(String.raw`${ACTIONS}[^.;]{0,60}?\b100\s?%`, 'gi');
const OVER = new RegExp(String.raw`${ACTIONS}[^.;\d]{0,60}?(?:superior\w*|mayor\w*|m[aá]s)\s+(?:al?|del?|que)\s*(?:el\s+)?(\d+)\s?%`, 'gi');
const UNDER = new RegExp(String.raw`${ACTIONS}[^.;\d]{0,60}?(?:inferior\w*|menor\w*|menos)\s+(?:al?|del?|que)\s*(?:el\s+)?(\d+)\s?%`, 'gi');

/** How many actions did what: counted again. */
export const actionCounts: Check = {
  name: 'acciones-contadas',
  about: 'El número de acciones que da el texto no es el de la tabla.',
  run: ({ sentences }, { actions }) =>
    sentences.filter(({ kind }) => kind === 'prose').flatMap((sentence) =>
      countings(sentence.text, actions)
        .filter(({ said, right }) => !right.some((number) => count(said)?.eq(number)))
        .map(({ said, what, right }) =>
          finding({
            check: 'acciones-contadas', class: 'count', subject: `${what}:${said}`, severity: 'must-fix', at: [sentence],
            message: `El texto cuenta ${said} acciones ${what}; en la tabla son ${right.join(' o ')}.`,
            datum: { figure: right.join(' o '), source: 'Avance de las acciones' },
            suggestion: 'Contar otra vez sobre la tabla del mismo documento.',
          }),
        ),
    ),
};

interface Counting {
  readonly said: string;
  readonly what: string;
  /** Every count that would be right: «over 50 %» may or may not include those at 100 %. */
  readonly right: readonly number[];
}

function countings(text: string, actions: readonly KnownAction[]): Counting[] {
  const full = howMany(actions, (advance) => advance.gte(100));
  const out: Counting[] = [...text.matchAll(FULL)].map(([, said]) => ({ said: said!, what: 'al 100 %', right: [full] }));
  for (const [, said, bound] of text.matchAll(OVER)) {
    const over = howMany(actions, (advance) => advance.gt(figure(bound!)!));
    out.push({ said: said!, what: `sobre ${bound} %`, right: out.length > 0 ? [over - full, over] : [over] });
  }
  for (const [, said, bound] of text.matchAll(UNDER)) {
    out.push({ said: said!, what: `bajo ${bound} %`, right: [howMany(actions, (advance) => advance.lt(figure(bound!)!))] });
  }
  return out;
}

function howMany(actions: readonly KnownAction[], holds: (advance: ReturnType<typeof decimal>) => boolean): number {
  return actions.filter(({ reported }) => reported !== null && holds(decimal(reported))).length;
}
