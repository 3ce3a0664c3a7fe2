import { finding } from '../facts/finding.js';
import { plain } from '../facts/words.js';
import type { Check } from './check.js';

const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'];
const DATED = new RegExp(String.raw`\b(${MONTHS.join('|')}|septiembre)\s+(?:del?\s+)?(20\d{2})\b`, 'g');
const HAPPENED = /\b(?:ha|han|se)\s+(?:ha\s+|han\s+)?\w+(?:ado|ido|ó|aron|ieron)\b|\b\w{3,}(?:ó|aron|ieron)\b|inici|celebrad|conclu|aprob/i;

/** Something told as done, dated outside the period that is evaluated. */
export const evidenceDate: Check = {
  name: 'fecha-fuera-del-periodo',
  about: 'Un hecho que se cuenta como logro tiene fecha fuera del periodo.',
  run: ({ sentences }, { period }) =>
    sentences.filter(({ kind, recommending, topic }) => kind === 'prose' && !recommending && topic.length > 0).flatMap((sentence) =>
      [...plain(sentence.text).matchAll(DATED)].flatMap(([said, month, year]) => {
        const number = MONTHS.indexOf(month === 'septiembre' ? 'setiembre' : month!) + 1;
        const first = `${year}-${String(number).padStart(2, '0')}-01`;
        if (first <= period.to || !HAPPENED.test(sentence.text)) return [];
        return [
          finding({
            check: 'fecha-fuera-del-periodo', class: 'evidence-date', subject: `${sentence.topic.join(',')}:${first}`, severity: 'must-fix', at: [sentence],
            message: `Se cuenta como hecho del periodo algo de ${said}; el periodo termina el ${period.to.split('-').reverse().join('/')}.`,
            datum: { figure: period.to.split('-').reverse().join('/'), source: 'Último día del periodo evaluado' },
            suggestion: 'Pasarlo al periodo que corresponde o decir que es posterior.',
          }),
        ];
      }),
    ),
};
