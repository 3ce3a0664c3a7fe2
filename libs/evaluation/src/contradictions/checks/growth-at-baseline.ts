import { decimal, formatNumber } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { actionsNamed } from '../facts/subject.js';
import type { KnownAction, Knowledge } from '../knowledge.js';
import type { Check } from './check.js';

const GROWTH =
  /(?<!\p{L})(crecimiento|salto cualitativo|(?:avances?|progresos?|resultados?|mejoras?) (?:\w+ )?(?:significativ|positiv|sustancial|importante)\w*|permitido ampliar|ampliar de manera efectiva|incremento (?:efectivo|significativo|sostenido|notable)|(?:avance|mejora|progreso|evoluci[oó]n)s? (?:sostenid[oa]|notable|favorable|considerable|relevante)s?|(?:increment|aument|mejor|creci|avanz)(?:ó|aron|ieron) (?:significativa|notable|sustancial|considerable)mente|(?:increment|aument|mejor|creci|avanz)(?:ó|aron|ieron) de (?:forma|manera) (?:sostenid|significativ|notabl|sustancial|considerabl|important|efectiv)\w+|(?:notable|sostenid[oa]|significativ[oa]|considerable) (?:avance|mejora|incremento|aumento|progreso))/iu;
/** What is hoped for, or denied, is no claim. */
const NOT_CLAIMED = /se (?:espera|prev[eé])|permitir[aá]|mejorar[aá]n|aún no|todavía no|no se (?:ha|registr)|sin impacto|no se puede|no permite|falta|fundamental para/i;

/** Growth claimed where the value stands at, or below, the baseline. */
export const growthAtBaseline: Check = {
  name: 'avance-en-la-linea-de-base',
  about: 'Se habla de crecimiento y el valor es el de la línea de base.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(({ kind, recommending }) => kind === 'prose' && !recommending).flatMap((sentence) => {
      const word = claimed(sentence.text);
      if (!word) return [];
      return about(sentence, knowledge).filter(standsStill).map((action) =>
        finding({
          check: 'avance-en-la-linea-de-base', class: 'adjective', subject: `${action.code}:${sentence.offset}`, severity: 'must-fix', at: [sentence],
          message: `${action.code}: «${word}» con valor ${formatNumber(action.value!)}, igual a la línea de base (${formatNumber(action.baseline!)}).`,
          datum: { figure: formatNumber(action.baseline!), source: `Línea de base y valor de ${action.code}` },
          suggestion: 'Decir que el valor no ha variado desde la línea de base.',
        }),
      );
    }),
};

function claimed(text: string): string | null {
  const found = text.split(/[;,]\s/).filter((clause) => !NOT_CLAIMED.test(clause)).map((clause) => GROWTH.exec(clause)?.[1]);
  return found.find((word) => word !== undefined) ?? null;
}

function about({ text, topic }: Sentence, { actions }: Knowledge): KnownAction[] {
  const named = actionsNamed(text);
  return actions.filter(({ code }) => (named.length > 0 ? named : topic).includes(code));
}

function standsStill({ baseline, value, sense }: KnownAction): boolean {
  if (baseline === null || value === null || decimal(baseline).isZero()) return false;
  return sense === 'descendente' ? decimal(value).gte(decimal(baseline)) : decimal(value).lte(decimal(baseline));
}
