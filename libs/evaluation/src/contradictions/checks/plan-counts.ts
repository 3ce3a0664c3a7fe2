import { finding } from '../facts/finding.js';
import { COUNT, count } from '../facts/numbers.js';
import { speaksOfAnotherPeriod } from '../facts/another-period.js';
import type { Sentence } from '../document.js';
import type { Knowledge, LevelWord } from '../knowledge.js';
import type { Check } from './check.js';

const THINGS = String.raw`(?:acciones(?:\s+estrat[eé]gicas)?(?:\s+institucionales)?|AEI)`;
/** «Un nivel bueno» counts nothing; nor does «0 %, nivel malo». */
const AT_LEVEL = new RegExp(String.raw`(?<![\d.,]|\p{L})(?!una?\b|uno\b)(${COUNT})(?!\s?%|[.,\d])\s+(?:de\s+las\s+)?(?:${THINGS}\s+)?(?:[^.;:\d]{0,40}?\s)?(?:en\s+)?(?:el\s+)?(?:nivel|categor[ií]a|rango|desempeño)\s+(?:de\s+)?[«"“]?(bueno|regular|malo)\b`, 'giu');
/** A count of all of the plan: `el plan comprende 3 objetivos y 5 acciones`, `las 5 acciones estratégicas del plan`. */
const WHOLE = /\b(?:comprende|consta de|contiene|cuenta con|est[aá] compuesto|est[aá] conformado|totalidad de|en total|el total de)\b|\b(?:acciones|AEI|objetivos)[^.;]{0,30}\bdel (?:PEI|plan)\b/i;
const PLAN = /\b(?:PEI|plan)\b/i;
const ACTIONS = new RegExp(String.raw`(?<![\d.,]|\p{L})(${COUNT})\s+${THINGS}(?!\p{L})`, 'giu');
const OBJECTIVES = new RegExp(String.raw`(?<![\d.,]|\p{L})(${COUNT})\s+(?:objetivos(?:\s+estrat[eé]gicos)?|OEI)(?!\p{L})`, 'giu');

/** Counts of actions by level, and of all that the plan has. */
export const planCounts: Check = {
  name: 'conteos-del-plan',
  about: 'El texto cuenta otro número de acciones por nivel, o de acciones u objetivos del plan.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(({ kind, recommending, text }) => kind === 'prose' && !recommending && !speaksOfAnotherPeriod(text, knowledge)).flatMap((sentence) => [
      ...byLevel(sentence, knowledge),
      ...(WHOLE.test(sentence.text) && PLAN.test(sentence.text) ? ofThePlan(sentence, knowledge) : []),
    ]),
};

/** A count that only the other scale gives is right with its name, which somebody must write. */
function byLevel(sentence: Sentence, { summaries }: Knowledge) {
  const own = summaries[0];
  if (!own) return [];
  return counted(sentence.text).flatMap(({ said, level }) => {
    const number = count(said);
    if (!number || number.eq(own.counts[level])) return [];
    const other = summaries.find(({ counts }) => number.eq(counts[level]));
    if (other && new RegExp(other.scale, 'i').test(sentence.text)) return [];
    return [
      finding({
        check: 'conteos-del-plan', class: other ? 'scale' : 'count', subject: `${level}:${said.toLowerCase()}`, severity: other ? 'explain' : 'must-fix', at: [sentence],
        message: other
          ? `El texto cuenta ${said} acciones de nivel ${level}: es la cuenta de la escala ${other.scale}; con la ${own.scale} son ${own.counts[level]}.`
          : `El texto cuenta ${said} acciones de nivel ${level}; son ${own.counts[level]} con la escala ${own.scale}.`,
        datum: { figure: String(own.counts[level]), source: own.source },
        suggestion: 'Contar otra vez y nombrar la escala.',
      }),
    ];
  });
}

/** `Tres acciones alcanzaron el nivel bueno y una el nivel regular`: the second count leaves «acciones» out. */
function counted(text: string): { said: string; level: LevelWord }[] {
  return [...text.matchAll(AT_LEVEL)].map(([, said, level]) => ({ said: said!, level: level!.toLowerCase() as LevelWord }));
}

function ofThePlan(sentence: Sentence, { actions, objectives }: Knowledge) {
  const told = (pattern: RegExp, what: string, known: number) =>
    [...sentence.text.matchAll(pattern)].map(([, said]) => said!).filter((said) => known > 0 && !count(said)?.eq(known)).map((said) =>
      finding({
        check: 'conteos-del-plan', class: 'count', subject: `${what}:${said.toLowerCase()}`, severity: 'must-fix', at: [sentence],
        message: `El texto da al plan ${said} ${what}; tiene ${known}.`,
        datum: { figure: String(known), source: 'Plan registrado' },
        suggestion: 'Corregir el número.',
      }),
    );
  return [...told(ACTIONS, 'acciones', actions.length), ...told(OBJECTIVES, 'objetivos', objectives.length)];
}
