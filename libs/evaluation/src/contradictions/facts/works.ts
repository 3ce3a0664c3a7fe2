const WORK = /\b(?:CUI|proyectos?|obras?|inversi[oó]n(?:es)?|metas? f[ií]sicas?|componentes?|actividad(?:es)?)\b|\b\d{7}\b/gi;
const ACTION = /\bAEI\b|\bindicador\b|\bacci[oó]n\b/gi;

/** What stands before a place of the sentence is about a work or an activity, and not, after it, about the action or its indicator. */
export function namesAWork(text: string, at: number): boolean {
  const before = text.slice(0, at).split(/[;]|\.\s/).at(-1)!;
  return last(before, WORK) > last(before, ACTION);
}

function last(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
