import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import type { Check } from './check.js';

const PERIOD = /(?:PEI|Plan Estrat[eé]gico Institucional)\W{0,6}(?:\(PEI\)\W{0,3})?(20\d{2})\s?(?:[–—\-/]|al?)\s?(20\d{2})/gi;

/** The plan's years are not those of the plan. */
export const planPeriod: Check = {
  name: 'periodo-del-plan',
  about: 'El periodo del PEI que dice el texto no es el del plan.',
  run: ({ sentences }, { plan }) => {
    const right = `${plan.firstYear}–${plan.lastYear}`;
    const wrong = new Map<string, Sentence[]>();
    for (const sentence of sentences) {
      for (const [, from, to] of sentence.text.matchAll(PERIOD)) {
        const said = `${from}–${to}`;
        if (said !== right) wrong.set(said, [...(wrong.get(said) ?? []), sentence]);
      }
    }
    return [...wrong].map(([said, at]) =>
      finding({
        check: 'periodo-del-plan', class: 'period', subject: said, severity: 'must-fix', at,
        message: `El texto da al PEI el periodo ${said}; el plan es ${right}.`,
        datum: { figure: right, source: 'Plan registrado' },
        suggestion: `Escribir ${right} en todo el documento.`,
      }),
    );
  },
};
