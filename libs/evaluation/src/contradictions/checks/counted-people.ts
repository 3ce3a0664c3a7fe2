import { decimal, formatNumber } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { count } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import { plain } from '../facts/words.js';
import type { Check } from './check.js';

const PEOPLE = 'personas?|representantes|ciudadan[oa]s|beneficiari[oa]s|pobladores|participantes|productores|servidores|estudiantes|alumnos';
const SAID = new RegExp(String.raw`(\d+)\s+(?:[a-záéíóúñ]+\s)?(?:${PEOPLE})\b`, 'gi');
const COUNTS_PEOPLE = new RegExp(`^(numero|cantidad) de (poblacion|${PEOPLE})`);

/** A number of people that is neither the value nor the target of an indicator that counts people. */
export const countedPeople: Check = {
  name: 'personas-contadas',
  about: 'El número de personas del texto no es el del indicador.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      if (!action?.value || !action.target || !COUNTS_PEOPLE.test(plain(action.indicator))) return [];
      const known = [decimal(action.value), decimal(action.target)];
      return [...sentence.text.matchAll(SAID)]
        .map(([, said]) => said!)
        .filter((said) => !known.some((datum) => count(said)?.eq(datum)))
        .map((said) =>
          finding({
            check: 'personas-contadas', class: 'figure', subject: `${action.code}:${said}`, severity: 'must-fix', at: [sentence],
            message: `${action.code}: el texto cuenta ${said}; el valor obtenido es ${formatNumber(known[0]!)}.`,
            datum: { figure: formatNumber(known[0]!), source: `Valor obtenido de ${action.code}` },
            suggestion: 'Conciliar la lista de participantes con el valor registrado.',
          }),
        );
    }),
};
