import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import { speaksOfAnotherPeriod } from '../facts/another-period.js';
import type { Check } from './check.js';

const SAID = /\b(?:nivel|desempeño|calificaci[oó]n|categor[ií]a|sem[aá]foro|estado)\s+(?:es\s+|de\s+|fue\s+)?[«"“(]?(malo|regular|bueno)\b/i;
const NOT_CLAIMED = /alcanzar|llegar|pasar|lograr|meta|para el|superar/i;

/** Prose that gives an action another level than its figures do. */
export const levelInProse: Check = {
  name: 'nivel-en-prosa',
  about: 'El texto da a una acción un nivel que no es el suyo.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(({ kind, recommending, level }) => kind === 'prose' && !recommending && level === null).flatMap((sentence) => {
      const found = SAID.exec(sentence.text);
      const action = found ? aboutAction(sentence, knowledge) : null;
      const said = found?.[1]!.toLowerCase();
      if (!found || !action?.level || said === action.level || NOT_CLAIMED.test(sentence.text.slice(Math.max(0, found.index - 40), found.index)) || speaksOfAnotherPeriod(sentence.text, knowledge)) return [];
      return [
        finding({
          check: 'nivel-en-prosa', class: 'scale', subject: `${action.code}:${said}`, severity: 'must-fix', at: [sentence],
          message: `${action.code}: el texto lo llama ${said}; por su avance es ${action.level}.`,
          datum: { figure: action.level, source: `Nivel de ${action.code}` },
          suggestion: 'Corregir el nivel o nombrar la escala que se aplicó.',
        }),
      ];
    }),
};
