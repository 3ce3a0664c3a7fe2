import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { actionsNamed } from '../facts/subject.js';
import { edits } from '../facts/words.js';
import type { Knowledge } from '../knowledge.js';
import type { Check } from './check.js';

const OBJECTIVE = /\bOEI\.\d{2}\b/g;
const SEVEN = /(?<![\d+.,])\d{7}(?![\d+.,]\d|\d)/g;
const CALLED_WORK = /(?:\bCUI|\bproyectos?|\bSNIP)\W{0,4}(?:N°\s*)?$/i;

/** Codes that exist nowhere, or almost equal to one that does. */
export const knownCodes: Check = {
  name: 'codigo-inexistente',
  about: 'Un código no existe en el plan ni en la cartera, o difiere en una cifra de uno que existe.',
  run: ({ sentences }, knowledge) => {
    const plan = [...knowledge.actions.map(({ code }) => code), ...knowledge.objectives];
    const works = knowledge.investments.map(({ cui }) => cui);
    const others = [...knowledge.activities, ...knowledge.maintenance].map(({ code }) => code);
    return [
      ...sentences.flatMap((sentence) => [
        ...unknown(codesOfPlan(sentence.text), plan, sentence, 'del plan'),
        ...(works.length > 0 ? unknown(worksNamed(sentence.text, works, others), works, sentence, 'de la cartera de inversiones') : []),
      ]),
      ...fromAlerts(sentences, knowledge),
    ];
  },
};

function codesOfPlan(text: string): string[] {
  return [...actionsNamed(text), ...[...text.matchAll(OBJECTIVE)].map(([code]) => code)];
}

/** Numbers of seven digits that are called a work, or are nearly the code of one. */
function worksNamed(text: string, works: readonly string[], others: readonly string[]): string[] {
  return [...text.matchAll(SEVEN)]
    .filter(([code]) => !others.includes(code))
    .filter((found) => nearest(found[0], works) !== null || (found[0].startsWith('2') && CALLED_WORK.test(text.slice(0, found.index).slice(-20))))
    .map(([code]) => code);
}

function unknown(codes: readonly string[], known: readonly string[], at: Sentence, where: string) {
  return codes.filter((code) => known.length > 0 && !known.includes(code)).map((code) => {
    const near = nearest(code, known);
    return finding({
      check: 'codigo-inexistente', class: 'code', subject: code, severity: near ? 'must-fix' : 'explain', at: [at],
      message: `El código ${code} no está entre los ${where}${near ? `; se parece a ${near}` : ''}.`,
      datum: { figure: near ?? '—', source: `Códigos ${where}` },
      suggestion: near ? `Comprobar si es ${near}.` : 'Comprobar el código.',
    });
  });
}

/** Alerts cite works too: a code of theirs that is nearly one of the document's is one work under two codes. */
function fromAlerts(sentences: readonly Sentence[], { alerts, investments }: Knowledge) {
  const works = investments.map(({ cui }) => cui);
  return alerts.flatMap(({ action, items }) =>
    items.filter(({ cui }) => works.length > 0 && !works.includes(cui)).flatMap(({ cui }) => {
      const near = nearest(cui, investments.filter(({ actions }) => actions.includes(action)).map((one) => one.cui));
      const at = near ? sentences.filter(({ text }) => text.includes(near)) : [];
      if (!near || at.length === 0) return [];
      return [
        finding({
          check: 'codigo-inexistente', class: 'code', subject: cui, severity: 'must-fix', at,
          message: `El documento escribe ${near}; la alerta de ${action}, ${cui}.`,
          datum: { figure: cui, source: `Alerta del POI sobre ${action}` },
          suggestion: 'Dejar un solo código.',
        }),
      ];
    }),
  );
}

function nearest(code: string, known: readonly string[]): string | null {
  return known.find((one) => one === code) ?? known.find((one) => one.length === code.length && edits(one, code) === 1) ?? null;
}
