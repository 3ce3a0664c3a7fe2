import type { Sentence } from '../document.js';

/** States of a work as a report words them, and those that cannot both hold. */
const STATES: readonly (readonly [string, RegExp])[] = [
  ['pendiente de liquidación', /pendientes? de liquidaci[oó]n|liquidaciones pendientes|(?:proceso|etapa) de liquidaci[oó]n|en liquidaci[oó]n/i],
  ['liquidado', /\bliquidad[oa]s?\b/i],
  ['concluido', /\bconcluid[oa]s?\b/i],
  ['en funcionamiento', /en (?:pleno )?funcionamiento/i],
  ['paralizado', /paralizad[oa]s?/i],
  ['en continuidad', /en continuidad/i],
  ['en ejecución', /\ben (?:plena )?ejecuci[oó]n\b(?! (?:financiera|f[ií]sica|presupuestal))/i],
  ['en expediente técnico', /expedientes? t[eé]cnicos?/i],
  ['en formulación', /\ben formulaci[oó]n\b/i],
  ['transferido', /transferid[oa]/i],
  ['recién incorporado', /no previsto[^.]{0,30}incorporad|recientemente incorporad/i],
  ['con ficha técnica', /\bcon ficha\b/i],
  ['con ficha pendiente', /ficha t[eé]cnica pendiente/i],
];

const OPPOSED: readonly (readonly [string, string])[] = [
  ['paralizado', 'en continuidad'], ['paralizado', 'en ejecución'], ['paralizado', 'liquidado'], ['paralizado', 'en funcionamiento'],
  ['liquidado', 'pendiente de liquidación'], ['en expediente técnico', 'concluido'], ['en expediente técnico', 'liquidado'],
  ['en expediente técnico', 'en funcionamiento'], ['en expediente técnico', 'en continuidad'], ['en expediente técnico', 'en formulación'],
  ['transferido', 'en continuidad'], ['transferido', 'en ejecución'],
  ['recién incorporado', 'en continuidad'], ['con ficha técnica', 'con ficha pendiente'],
];

export interface StateClaim {
  readonly code: string;
  readonly state: string;
  readonly sentence: Sentence;
}

export function opposed(a: string, b: string): boolean {
  return OPPOSED.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** States claimed of each 7-digit code: for a code in parentheses, by the words before it; else by those after its name. */
export function stateClaims(sentences: readonly Sentence[]): StateClaim[] {
  return sentences.flatMap((sentence, index) => [
    ...listed(sentence),
    ...(sentence.kind === 'prose' ? [...described(sentence, sentences.slice(index, index + 4)), ...told(sentence)] : []),
  ]);
}

function statesIn(words: string): string[] {
  const found = STATES.filter(([, pattern]) => pattern.test(words)).map(([state]) => state);
  const pending = found.includes('pendiente de liquidación') || found.includes('con ficha pendiente');
  return pending ? found.filter((state) => state !== 'liquidado' && state !== 'con ficha técnica') : found;
}

function listed(sentence: Sentence): StateClaim[] {
  const { text } = sentence;
  return [...text.matchAll(/\(([^()]*\d{7}[^()]*)\)/g)].flatMap((found) => {
    const before = text.slice(0, found.index).split(/\)|[.;]\s/).at(-1)!;
    const after = text.slice(found.index + found[0].length).split(/[.;(]/)[0]!;
    const states = statesIn(withoutNames(before)).length > 0 ? statesIn(withoutNames(before)) : statesIn(after.slice(0, 60));
    return (found[1]!.match(/\b\d{7}\b/g) ?? []).flatMap((code) => states.map((state) => ({ code, state, sentence })));
  });
}

/** `Proyecto 2638771 – "name". State…`: the words after the name, up to two sentences of the same item. */
function described(sentence: Sentence, following: readonly Sentence[]): StateClaim[] {
  const found = /^\W*(?:Proyecto|Meta(?: \d+)?)\W+(\d{7})\b/i.exec(sentence.text);
  if (!found) return [];
  const own = following.filter(({ line, text }, at) => at === 0 || (line === sentence.line && !/\d{7}/.test(text))).slice(0, 3);
  const words = own.map(({ text }) => withoutNames(text)).join(' ');
  return statesIn(words).map((state) => ({ code: found[1]!, state, sentence }));
}

/** `El proyecto 2415870 se encuentra en ejecución`: the only code of the sentence, and the words after it. */
function told(sentence: Sentence): StateClaim[] {
  const found = /^\W*(?:el|la|este|esta|dich[oa])\s[^()\d]{0,80}?\b(\d{7})\b(?!\d|[.,]\d)([^()]*)$/i.exec(sentence.text);
  if (!found || /\b\d{7}\b/.test(found[2]!)) return [];
  return statesIn(withoutNames(found[2]!)).map((state) => ({ code: found[1]!, state, sentence }));
}

function withoutNames(text: string): string {
  return text.replace(/["“][^"”]*["”]?/g, ' ').replace(/(?:departamento|provincia|distrito|regi[oó]n) de \p{Lu}\p{L}+/gu, ' ');
}
