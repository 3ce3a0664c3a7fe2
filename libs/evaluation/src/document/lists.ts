/** Codes that fit in a sentence; the tables hold all of them. */
const SHOWN = 12;
/** In a paragraph of their own. */
export const SHOWN_APART = 60;

/** `AEI.01.01, AEI.02.03 y 7 más`: each once, in order. */
export function listed(codes: readonly string[], shown = SHOWN): string {
  const distinct = [...new Set(codes)].toSorted();
  const left = distinct.length - shown;
  return left > 0 ? `${distinct.slice(0, shown).join(', ')} y ${left} más` : distinct.join(', ');
}
