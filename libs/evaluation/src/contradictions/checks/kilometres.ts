import { decimal, formatNumber, type Decimal } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { figure } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import type { Knowledge } from '../knowledge.js';
import type { ParsedDocument } from '../document.js';
import type { Check } from './check.js';

const TOLERANCE = decimal('1');
/** `Meta 0452028 – … (25 km)`: the parenthesis before another code. */
const LENGTH = /\b(0\d{6})\b((?:(?!\b0\d{6}\b)[^(])*)\((\d+(?:[.,]\d+)?)\s?km\)/gi;

/** Kilometres in prose against those of the metas, one by one and in sum. */
export const kilometres: Check = {
  name: 'kilometros',
  about: 'Los kilómetros del texto no son los de las metas de mantenimiento.',
  run: (document, knowledge) => [...byMeta(document, knowledge), ...inSum(document, knowledge)],
};

function byMeta({ sentences }: ParsedDocument, { maintenance }: Knowledge) {
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(LENGTH)].flatMap(([, code, , said]) => {
      const known = maintenance.find((meta) => meta.code === code)?.kilometres;
      if (!known || figure(said!)!.minus(decimal(known)).abs().lt(TOLERANCE)) return [];
      return [
        finding({
          check: 'kilometros', class: 'figure', subject: code!, severity: 'must-fix', at: [sentence],
          message: `Meta ${code}: el texto dice ${said} km; sus progresivas suman ${formatNumber(known)} km.`,
          datum: { figure: `${formatNumber(known)} km`, source: `Progresivas de la meta ${code}` },
          suggestion: 'Medir otra vez y dejar una cifra.',
        }),
      ];
    }),
  );
}

function inSum({ sentences }: ParsedDocument, knowledge: Knowledge) {
  return sentences.flatMap((sentence) => {
    const action = sentence.kind === 'prose' && !sentence.recommending ? aboutAction(sentence, knowledge) : null;
    const claim = /(\d+(?:[.,]\d+)?)\s?(?:km|kil[oó]metros)\b/i.exec(sentence.text)?.[1];
    if (!action?.value || !claim || !figure(claim)?.eq(decimal(action.value)) || !/cumpl/i.test(sentence.text)) return [];
    const done = knowledge.maintenance.filter((meta) => meta.action === action.code && meta.concluded && meta.kilometres);
    const sum = done.reduce<Decimal>((total, meta) => total.plus(decimal(meta.kilometres!)), decimal('0'));
    if (done.length === 0 || sum.plus(TOLERANCE).gte(decimal(action.value))) return [];
    return [
      finding({
        check: 'kilometros', class: 'figure', subject: `${action.code}:suma`, severity: 'must-fix', at: [sentence],
        message: `${action.code}: se dan por cumplidos ${claim} km; las metas concluidas suman ${formatNumber(sum)} km.`,
        datum: { figure: `${formatNumber(sum)} km`, source: 'Metas de mantenimiento concluidas' },
        suggestion: 'Contar solo lo concluido, o decir qué más se cuenta.',
      }),
    ];
  });
}
