import type { Level, Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { actionsNamed } from '../facts/subject.js';
import type { KnownAction } from '../knowledge.js';
import type { Check } from './check.js';

const CRITICAL = /cr[ií]tic|deficien|\bmal[oa]\b/i;

/** A narration of a level that leaves out, or takes in by mistake, an action; a list of critical gaps with a hole. */
export const levelNarrative: Check = {
  name: 'narracion-por-nivel',
  about: 'La narración de un nivel calla una acción de ese nivel, o trae otra.',
  run: ({ sentences }, { actions }) => [
    ...(['malo', 'regular', 'bueno'] as const).flatMap((level) => narrated(level, sentences, actions)),
    ...sentences.flatMap((sentence) => criticalList(sentence, actions)),
  ],
};

function narrated(level: Level, sentences: readonly Sentence[], actions: readonly KnownAction[]) {
  const part = sentences.filter((sentence) => sentence.level === level);
  const told = new Set(part.flatMap(({ text, topic }) => [...topic, ...actionsNamed(text)]));
  if (told.size === 0) return [];
  const missing = actions.filter((action) => action.level === level && !told.has(action.code));
  const strange = actions.filter((action) => action.level !== null && action.level !== level && told.has(action.code));
  return [
    ...missing.map((action) => omission(action, part[0]!, `La narración del nivel ${level} calla ${action.code}.`)),
    ...strange.map((action) => omission(action, part.find(({ topic }) => topic.includes(action.code)) ?? part[0]!, `${action.code} es ${action.level} y se narra como ${level}.`)),
  ];
}

/** A sentence that lists several bad actions as the critical ones. */
function criticalList(sentence: Sentence, actions: readonly KnownAction[]) {
  const named = actionsNamed(sentence.text);
  const bad = actions.filter(({ level }) => level === 'malo');
  if (named.length < 4 || !CRITICAL.test(sentence.text) || !named.every((code) => bad.some((action) => action.code === code))) return [];
  return bad.filter(({ code }) => !named.includes(code)).map((action) => omission(action, sentence, `La lista de lo crítico calla ${action.code}, también malo.`));
}

function omission(action: KnownAction, at: Sentence, message: string) {
  return finding({
    check: 'narracion-por-nivel', class: 'listing', subject: `${action.code}:${at.offset}`, severity: 'explain', at: [at], message,
    datum: { figure: action.level ?? '', source: `Nivel de ${action.code}` },
    suggestion: 'Nombrar todas las acciones del nivel.',
  });
}
