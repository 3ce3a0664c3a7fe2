import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import type { Check } from './check.js';

const PROJECTS = /\bproyectos?\b[^.()]{0,40}?\(?((?:\d{7}(?:,\s|\sy\s)?)+)/gi;
const SNIP = /\bSNIP\W{0,4}(\d{7})\b/gi;

/** A code called by the name of another kind: an activity called project, a CUI called SNIP. */
export const codeKind: Check = {
  name: 'codigo-de-otra-clase',
  about: 'Una actividad se llama proyecto, o un CUI se llama código SNIP.',
  run: ({ sentences }, { activities, investments }) =>
    sentences.flatMap((sentence) => {
      const called = [...sentence.text.matchAll(PROJECTS)].flatMap(([, list]) => list!.match(/\d{7}/g) ?? []);
      const snip = [...sentence.text.matchAll(SNIP)].map(([, code]) => code!);
      return [
        ...activities.filter(({ code }) => called.includes(code)).map(({ code }) => otherKind(code, 'proyecto', 'actividad', sentence)),
        ...investments.filter(({ cui }) => snip.includes(cui)).map(() => otherKind('SNIP', 'código SNIP', 'CUI', sentence)),
      ];
    }),
};

function otherKind(code: string, called: string, is: string, at: Sentence) {
  const subject = called === 'proyecto' ? 'proyecto' : code;
  return finding({
    check: 'codigo-de-otra-clase', class: 'code', subject, severity: 'note', at: [at],
    message: called === 'proyecto' ? `El código ${code} se llama ${called}; es una ${is}.` : `Un ${is} se llama ${called}.`,
    datum: { figure: code, source: is === 'CUI' ? 'Cartera de inversiones' : 'Actividades presupuestales' },
    suggestion: `Escribir ${is}.`,
  });
}
