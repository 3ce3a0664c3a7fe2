import type { TakenBack } from '@quipu/evaluation';

/** What was taken; then, each with what to do, what was not. */
export function takenBackLines({ accepted, writtenTwice, altered, missing, outside }: TakenBack): string[] {
  return [
    takenLine(accepted.length),
    ...accepted.map((place) => `  • ${place}`),
    ...group(writtenTwice, 'Se escribió también aquí desde que salió el documento; quedó lo de aquí, y se elige a mano', ({ place, here, document }) => [
      `  • ${place}`,
      `    aquí: «${here}»`,
      `    en el documento: «${document}»`,
    ]),
    ...group(altered, 'Cifras o textos del sistema alterados en el documento; no se toman', ({ field, expected, found }) => [`  • ${field}: dice «${found}» y debe decir «${expected}»`]),
    ...group(missing, 'Lugares que ya no están en el documento; quedan como estaban aquí', ({ field }) => [`  • ${field}`]),
    ...group(outside, 'Escrito donde no se lee; páselo a un lugar de texto libre o se pierde', (text) => [`  • «${text}»`]),
  ];
}

function takenLine(count: number): string {
  if (count === 0) return 'El documento no trae textos nuevos.';
  return count === 1 ? 'Pasó al borrador un texto:' : `Pasaron al borrador ${count} textos:`;
}

function group<One>(items: readonly One[], title: string, lines: (one: One) => string[]): string[] {
  return items.length === 0 ? [] : ['', `${title} (${items.length}):`, ...items.flatMap(lines)];
}
