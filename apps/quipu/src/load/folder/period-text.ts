import { plainWords } from './plain-words.js';

const FIRST = /^(s ?1|sem ?1|semestre 1|semestre i|sem i|i|1|i s|1 s|i sem|i semestre|1 sem|1 semestre|1er semestre|1er sem|primer semestre|1s)$/;
const SECOND =
  /^(s ?2|sem ?2|semestre 2|semestre ii|sem ii|ii|2|ii s|2 s|ii sem|ii semestre|2 sem|2 semestre|2do semestre|2do sem|segundo semestre|2s)$/;
const WHOLE = /^(|a|anual|ano|todo el ano|ano completo)$/;

/** `2025-S1`, `2025 - Sem1`, `I semestre 2025`, `2025 anual`, `2025`… → `2025-S1`, `2025-S2`, `2025-A`. */
export function periodIn(cell: string): string | undefined {
  const words = plainWords(cell).replace(/^(\d{4})([a-z])/, '$1 $2');
  const years = words.match(/\b\d{4}\b/g);
  if (years?.length !== 1) return undefined;
  const rest = words
    .replace(/\b\d{4}\b/, ' ')
    .replace(/\b(del|de|el)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const half = FIRST.test(rest) ? 'S1' : SECOND.test(rest) ? 'S2' : WHOLE.test(rest) ? 'A' : undefined;
  return half && `${years[0]}-${half}`;
}
