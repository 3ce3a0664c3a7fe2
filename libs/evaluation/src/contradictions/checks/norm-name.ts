import { finding } from '../facts/finding.js';
import type { Check } from './check.js';

const NORM = /\b(Directiva|Ley|Resoluci[oó]n|Decreto Supremo|Ordenanza)(\s+N[°º.\s]*)?\s*(\d{2,5})((?:-\d{4})?(?:-[A-Z/]+(?:-[A-Z/]+)*)?)/g;

/** One norm written in several ways: without year, without issuer, without N.°. */
export const normName: Check = {
  name: 'norma-con-varios-nombres',
  about: 'La misma norma se nombra de varias maneras.',
  run: ({ sentences }) => {
    const named = sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(NORM)].map(([, kind, mark, number, tail]) => ({ key: `${kind} ${number}`, form: `${kind} ${mark ? 'N.° ' : ''}${number}${tail}`, sentence })),
    );
    return [...new Set(named.map(({ key }) => key))].flatMap((key) => {
      const own = named.filter((one) => one.key === key);
      const forms = [...new Set(own.map(({ form }) => form))];
      if (forms.length < 2) return [];
      return [
        finding({
          check: 'norma-con-varios-nombres', class: 'norm', subject: key, severity: 'note', at: own.map(({ sentence }) => sentence),
          message: `La misma norma se escribe de ${forms.length} maneras: ${forms.join(' · ')}.`,
          datum: { figure: forms.reduce((a, b) => (b.length > a.length ? b : a)), source: 'La forma más completa del mismo documento' },
          suggestion: 'Nombrarla completa la primera vez e igual en adelante.',
        }),
      ];
    });
  },
};
