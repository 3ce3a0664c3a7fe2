import type { Sentence } from '../document.js';
import { speaksOfAnotherPeriod } from '../facts/another-period.js';
import { finding } from '../facts/finding.js';
import { COUNT, count } from '../facts/numbers.js';
import type { KnownInvestment } from '../knowledge.js';
import type { Check } from './check.js';

/** A count of all of them: `cuenta con 44 inversiones`, `una cartera de 44 inversiones`. */
const ALL = new RegExp(String.raw`\b(?:cartera de|sigue|(?:se )?hace seguimiento a|cuenta con|comprende|en total|el total de)\s+(?:un total de\s+)?(${COUNT})\s+inversiones\b(?!\s+(?:en|de|con|que|para|del|paralizad|concluid|liquidad)\b)`, 'iu');
/** `tres inversiones están paralizadas`, `de las cuales tres están paralizadas` where investments are spoken of. */
const STOPPED = new RegExp(String.raw`(?<![\d.,]|\p{L})(${COUNT})\s+(?:inversiones\s+)?(?:est[aá]n|se encuentran|permanecen|quedaron)\s+paralizadas\b|(?<![\d.,]|\p{L})(${COUNT})\s+inversiones\s+paralizadas\b`, 'iu');

/** Counts of the whole portfolio that are not those of the record. */
export const investmentCounts: Check = {
  name: 'conteos-de-inversiones',
  about: 'El texto cuenta otro número de inversiones, o de paralizadas.',
  run: ({ sentences }, knowledge) => {
    const { investments } = knowledge;
    if (investments.length === 0) return [];
    const ofAll = sentences.filter(({ kind, recommending, topic, text }) => kind === 'prose' && !recommending && topic.length === 0 && /\binversiones\b/i.test(text) && !speaksOfAnotherPeriod(text, knowledge));
    return ofAll.flatMap((sentence) => [
      ...differing(sentence, ALL, 'inversiones', investments.length),
      ...differing(sentence, STOPPED, 'inversiones paralizadas', stopped(investments)),
    ]);
  },
};

/** Undefined while the state of some is not known: then nothing can be counted. */
function stopped(investments: readonly KnownInvestment[]): number | undefined {
  if (investments.some(({ states }) => states === undefined)) return undefined;
  return investments.filter(({ states }) => states!.includes('paralizado')).length;
}

function differing(sentence: Sentence, pattern: RegExp, what: string, known: number | undefined) {
  const found = pattern.exec(sentence.text);
  const said = found?.[1] ?? found?.[2];
  if (said === undefined || known === undefined || count(said)?.eq(known)) return [];
  return [
    finding({
      check: 'conteos-de-inversiones', class: 'count', subject: `${what}:${said.toLowerCase()}`, severity: 'must-fix', at: [sentence],
      message: `El texto cuenta ${said} ${what}; en el registro son ${known}.`,
      datum: { figure: String(known), source: 'Cartera de inversiones' },
      suggestion: 'Contar otra vez, o registrar lo que falta.',
    }),
  ];
}
