import { finding } from '../facts/finding.js';
import { plain } from '../facts/words.js';
import { actionsNamed } from '../facts/subject.js';
import type { Check } from './check.js';

const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'];
const DATED = new RegExp(String.raw`\b(${MONTHS.join('|')}|septiembre)\s+(?:del?\s+)?(?:año\s+)?(20\d{2})\b|\b\d{1,2}[/.-](0?[1-9]|1[0-2])[/.-](20\d{2})\b`, 'g');
/** What is only announced is no achievement. */
const AHEAD = /se prev[eé]|est[aá] prevista?|programad|se (?:espera|proyecta)|pr[oó]xim|a partir de/i;
const HAPPENED = /(?<!\p{L})(?:ha|han|se)\s+(?:ha\s+|han\s+)?\p{L}+(?:ado|ido)(?!\p{L})|(?<!\p{L})\p{L}{3,}(?:ó|aron|ieron)(?!\p{L})|inici|celebrad|conclu|aprob/iu;

/** Something told as done, dated outside the period that is evaluated. */
export const evidenceDate: Check = {
  name: 'fecha-fuera-del-periodo',
  about: 'Un hecho que se cuenta como logro tiene fecha fuera del periodo.',
  run: ({ sentences }, { period }) =>
    sentences.filter(({ kind, recommending, topic, text }) => kind === 'prose' && !recommending && (topic.length > 0 || actionsNamed(text).length > 0) && !AHEAD.test(text)).flatMap((sentence) =>
      [...plain(sentence.text).matchAll(DATED)].flatMap(([said, month, yearSaid, digits, yearOfDigits]) => {
        const number = digits ? Number(digits) : MONTHS.indexOf(month === 'septiembre' ? 'setiembre' : month!) + 1;
        const year = yearSaid ?? yearOfDigits!;
        const first = `${year}-${String(number).padStart(2, '0')}-01`;
        if (first <= period.to || !HAPPENED.test(sentence.text)) return [];
        return [
          finding({
            check: 'fecha-fuera-del-periodo', class: 'evidence-date', subject: `${(sentence.topic.length > 0 ? sentence.topic : actionsNamed(sentence.text)).join(',')}:${first}`, severity: 'must-fix', at: [sentence],
            message: `Se cuenta como hecho del periodo algo de ${said}; el periodo termina el ${period.to.split('-').reverse().join('/')}.`,
            datum: { figure: period.to.split('-').reverse().join('/'), source: 'Último día del periodo evaluado' },
            suggestion: 'Pasarlo al periodo que corresponde o decir que es posterior.',
          }),
        ];
      }),
    ),
};
