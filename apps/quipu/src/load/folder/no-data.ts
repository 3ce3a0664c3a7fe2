import { plainWords } from './plain-words.js';

const WORDS = new Set(['nd', 'n d', 's d', 'sd', 'sin dato', 'sin datos', 'no disponible', 'sin informacion', 'null']);
const SIGNS = new Set(['', '-', '--', '---', '–', '—', '(*)', '*']);

/** «ND», «sin dato», «-» or nothing: there is no figure, which is never a 0. `(*)` too: CEPLAN calculated none. */
export function isNoData(cell: string): boolean {
  return SIGNS.has(cell.trim()) || saysNoData(cell);
}

/** CEPLAN printed «ND»: it says that there was no data, which is more than saying nothing. */
export function saysNoData(cell: string): boolean {
  return WORDS.has(plainWords(cell));
}
