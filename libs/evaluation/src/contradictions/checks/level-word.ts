import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import type { Check } from './check.js';

/** A row of a table that gives an action another level than its figures do. */
export const levelWord: Check = {
  name: 'nivel-en-tabla',
  about: 'La tabla da a una acción un nivel que no es el suyo.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = sentence.kind === 'row' ? aboutAction(sentence, knowledge) : null;
      const said = sentence.cells.find((cell) => /^(?:malo|regular|bueno)$/i.test(cell))?.toLowerCase();
      if (!action?.level || !said || said === action.level) return [];
      return [
        finding({
          check: 'nivel-en-tabla', class: 'scale', subject: `${action.code}:${said}`, severity: 'must-fix', at: [sentence],
          message: `${action.code} aparece como ${said}; por su avance es ${action.level}.`,
          datum: { figure: action.level, source: `Nivel de ${action.code}` },
          suggestion: 'Corregir el nivel o nombrar la escala que se aplicó.',
        }),
      ];
    }),
};
